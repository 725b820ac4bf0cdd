import ArgumentParser
import Operations
import RecoveryModel

/// `drp status`
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: Talk.say("Resume el plan en una pantalla.", "The plan on one screen."),
        discussion: Talk.say("EJEMPLO: drp status", "EXAMPLE: drp status") + "\n\n"
            + ExitStatus.help([.invalidInput, .notFound, .integrity]))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        let status = try ReportStatus(workspace: plan.workspace)()
        let rows = lines(status)
        ListOutput(
            columns: [Talk.say("ASUNTO", "SUBJECT"), Talk.say("ESTADO", "STATE")], rows: rows.map { [$0.1, $0.2] },
            json: .object(
                Dictionary(rows.map { ($0.0, JSONValue.text($0.2)) }, uniquingKeysWith: { first, _ in first }))
        ).print(as: output.format)
    }

    private func lines(_ status: ReportStatus.Status) -> [(String, String, String)] {
        let none = Talk.say("sin dato", "no data")
        let snapshot = status.snapshot
        let revision = snapshot.revision.map {
            "\($0.number) · \(InstantText.text($0.appliedAt)) · \($0.evidence.label)"
        }
        let newest = snapshot.observations.latest.values.map(\.takenAt).max()
        let silent = status.silent + status.neverProbed.map { $0 + Talk.say(" (nunca)", " (never)") }
        return [
            ("organization", Talk.say("Institución", "Organisation"), snapshot.inventory.organization?.name ?? none),
            ("revision", Talk.say("Revisión del inventario", "Inventory revision"), revision ?? none),
            ("systems", Talk.say("Sistemas", "Systems"), "\(snapshot.inventory.systems.count)"),
            (
                "probed_at", Talk.say("Último sondeo", "Newest probe"),
                newest.map(InstantText.text) ?? Talk.say("SIN EVIDENCIA", "NO EVIDENCE")
            ),
            (
                "silent", Talk.say("Sin respuesta", "No answer"),
                silent.isEmpty ? Talk.say("ninguno", "none") : silent.joined(separator: ", ")
            ),
            ("exercises", Talk.say("Simulacros registrados", "Drills on record"), "\(snapshot.exercises.count)"),
            (
                "overdue", Talk.say("Simulacros vencidos", "Overdue drills"),
                status.overdue.isEmpty ? Talk.say("ninguno", "none") : status.overdue.map(\.id).joined(separator: ", ")
            ),
            ("readiness", Talk.say("Hallazgos", "Findings"), FindingsReport(status.readiness).summary),
            (
                "evidence", Talk.say("Evidencia", "Evidence"),
                snapshot.evidenceHead.map { "\($0.id.label) · \($0.hash.prefix(16))…" } ?? none
            ),
        ]
    }
}
