extension Rule {
    /// A document logs its changes, each version once, the present one too.
    static let documentsLogTheirChanges = Rule(
        "DOC-002", .medium,
        title: LocalizedText(
            es: "Control de versiones",
            en: "Version control"),
        remedy: LocalizedText(
            es: "Anotar en `changes` cada versión una sola vez, con lo que cambió.",
            en: "Note each version once in `changes`, with what changed."),
        clause: "ISO 22301 7.5.3"
    ) { input in
        input.inventory.documents.map { document in
            let versions = document.changes.map(\.version)
            let isSound = Set(versions).count == versions.count && versions.contains(document.version)
            guard !isSound else { return .pass(input.subject(document)) }
            return .fail(
                input.subject(document), es: "«\(document.title)» carece de control de versiones.",
                en: "\"\(document.title)\" lacks version control.")
        }
    }
}
