import ArgumentParser
import Operations
import RecoveryModel

/// `drp drill list`
struct DrillListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Talk.say("Enumera los simulacros registrados.", "List the drills on record."),
        discussion: Talk.say("EJEMPLO: drp drill list", "EXAMPLE: drp drill list") + "\n\n"
            + ExitStatus.help(ExitStatus.reading))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        let snapshot = try ReportStatus(workspace: plan.workspace).snapshot()
        DrillText.output(snapshot.exercises.map { ($0.exercise, $0.evidence) }).print(as: output.format)
        if snapshot.exercises.isEmpty {
            Talk.note(
                Talk.say(
                    "No hay simulacros. Registre uno con: drp drill record ARCHIVO",
                    "No drills yet. Record one with: drp drill record FILE"))
        }
    }
}
