import Foundation
import RecoveryModel

/// The evidence that the document cites: block Z.
enum EvidenceChapter {
    /// Every row of evidence behind a figure, with what it attests.
    static func index(_ c: PlanContext) -> String {
        var rows: [EvidenceID: (what: SafeMarkdown, at: Date)] = [:]
        if let revision = c.snapshot.revision {
            let words = c.words(
                "inventario aplicado, revisión \(revision.number)", "inventory applied, revision \(revision.number)")
            rows[revision.evidence] = (
                "\(SafeMarkdown(markdown: words)), SHA-256 \(SafeMarkdown.code(revision.digest))", revision.appliedAt
            )
        }
        for observation in c.snapshot.observations.latest.values {
            guard let evidence = observation.evidence else { continue }
            let newest = max(observation.takenAt, rows[evidence]?.at ?? observation.takenAt)
            rows[evidence] = (SafeMarkdown(markdown: c.words("sondeo", "probe")), newest)
        }
        for recorded in c.snapshot.exercises {
            let word = SafeMarkdown(markdown: c.words("simulacro", "exercise"))
            rows[recorded.evidence] = ("\(word) \(recorded.exercise.id)", recorded.recordedAt)
        }
        var table = c.table([("Evidencia", "Evidence"), ("Qué acredita", "What it attests"), ("Momento", "Instant")])
        for (id, row) in rows.sorted(by: { $0.key < $1.key }) {
            table.row([.literal(id.label), row.what, c.instant(row.at)])
        }
        return table.text(whenEmpty: c.words("SIN EVIDENCIA.", "NO EVIDENCE.")) + "\n" + files(c) + head(c)
    }

    private static func files(_ c: PlanContext) -> String {
        var table = c.table([
            ("Archivo", "File"), ("Simulacro", "Exercise"), ("Tamaño", "Size"), ("SHA-256", "SHA-256"),
        ])
        for recorded in c.snapshot.exercises {
            for file in recorded.exercise.files {
                table.row([
                    .literal(file.name), .literal(recorded.exercise.id), c.size(file.size), .code(file.sha256),
                ])
            }
        }
        guard table.rowCount > 0 else { return "" }
        return c.caption("archivos de evidencia", "evidence files") + table.text(whenEmpty: "") + "\n"
    }

    private static func head(_ c: PlanContext) -> String {
        guard let head = c.snapshot.evidenceHead else { return "" }
        let words = SafeMarkdown(
            markdown: c.words("Último eslabón de la cadena de evidencias", "Last link of the chain of evidence"))
        let line: SafeMarkdown = "\(words): \(head.id.label), \(SafeMarkdown.code(head.hash))."
        return line.text + "\n"
    }
}
