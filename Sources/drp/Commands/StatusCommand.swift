import ArgumentParser
import Operations
import RecoveryModel

/// `drp status`
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: Talk.say("Resume el plan en una pantalla.", "The plan on one screen."),
        discussion: Talk.say("EJEMPLO: drp status", "EXAMPLE: drp status") + "\n\n"
            + ExitStatus.help(ExitStatus.reading))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        let status = try ReportStatus(workspace: plan.workspace)()
        let rows = lines(status)
        ListOutput(
            columns: [Talk.say("ASUNTO", "SUBJECT"), Talk.say("ESTADO", "STATE")], rows: rows.map { [$0.0, $0.1] },
            json: json(status)
        ).print(as: output.format)
    }

    private func lines(_ status: ReportStatus.Status) -> [(String, String)] {
        let none = Talk.say("sin dato", "no data")
        let snapshot = status.snapshot
        let revision = snapshot.revision.map {
            "\($0.number) · \(InstantText.text($0.appliedAt)) · \($0.evidence.label)"
        }
        let newest = snapshot.observations.latest.values.map(\.takenAt).max()
        let silent = status.silent + status.neverProbed.map { $0 + Talk.say(" (nunca)", " (never)") }
        return [
            (Talk.say("Institución", "Organisation"), snapshot.inventory.organization?.name ?? none),
            (Talk.say("Revisión del inventario", "Inventory revision"), revision ?? none),
            (Talk.say("Sistemas", "Systems"), "\(snapshot.inventory.systems.count)"),
            (
                Talk.say("Último sondeo", "Newest probe"),
                newest.map(InstantText.text) ?? Talk.say("SIN EVIDENCIA", "NO EVIDENCE")
            ),
            (
                Talk.say("Sin respuesta", "No answer"),
                silent.isEmpty ? Talk.say("ninguno", "none") : silent.joined(separator: ", ")
            ),
            (Talk.say("Simulacros registrados", "Drills on record"), "\(snapshot.exercises.count)"),
            (
                Talk.say("Simulacros vencidos", "Overdue drills"),
                status.overdue.isEmpty ? Talk.say("ninguno", "none") : status.overdue.map(\.id).joined(separator: ", ")
            ),
            (Talk.say("Hallazgos", "Findings"), FindingsReport(status.readiness).summary),
            (
                Talk.say("Evidencia", "Evidence"),
                snapshot.evidenceHead.map { "\($0.id.label) · \($0.hash.prefix(16))…" } ?? none
            ),
        ]
    }

    /// The same for a program: numbers as numbers, lists as lists, nothing as null.
    private func json(_ status: ReportStatus.Status) -> JSONValue {
        let snapshot = status.snapshot
        func text(_ value: String?) -> JSONValue { value.map(JSONValue.text) ?? .null }
        func count(_ finding: Finding.Status) -> JSONValue {
            .integer(Int64(status.readiness.findings.count { $0.status == finding }))
        }
        return .object([
            "organization": text(snapshot.inventory.organization?.name),
            "revision": snapshot.revision.map { .integer(Int64($0.number)) } ?? .null,
            "applied_at": text(snapshot.revision.map { InstantText.text($0.appliedAt) }),
            "systems": .integer(Int64(snapshot.inventory.systems.count)),
            "probed_at": text(snapshot.observations.latest.values.map(\.takenAt).max().map(InstantText.text)),
            "silent": .list(status.silent.map(JSONValue.text)),
            "never_probed": .list(status.neverProbed.map(JSONValue.text)),
            "exercises": .integer(Int64(snapshot.exercises.count)),
            "overdue": .list(status.overdue.map { .text($0.id) }),
            "open": count(.open), "unknown": count(.unknown),
            "capped_score": status.readiness.cappedScore.map(JSONValue.number) ?? .null,
            "evidence": text(snapshot.evidenceHead?.id.label), "chain_head": text(snapshot.evidenceHead?.hash),
        ])
    }
}
