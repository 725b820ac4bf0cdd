import ArgumentParser
import Operations
import RecoveryModel

/// `drp drill record`
struct DrillRecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: Talk.say("Registra el resultado de un simulacro.", "Record how a drill went."),
        discussion: Talk.say(
            "EJEMPLO: drp drill record drills/SIM-2026-10-padron.yaml",
            "EXAMPLE: drp drill record drills/SIM-2026-10-padron.yaml") + "\n\n" + keys + "\n\n"
            + ExitStatus.help(ExitStatus.writing))

    /// The keys of the file, from its schema.
    private static var keys: String {
        func named(_ isRequired: Bool) -> String {
            ExerciseFile.fields.filter { $0.isRequired == isRequired }.map(\.key).joined(separator: ", ")
        }
        return Talk.say(
            "El archivo lleva \(named(true)); y puede llevar \(named(false)). "
                + "docs/drill-format.md explica cada clave y da un ejemplo.",
            "The file holds \(named(true)); and may hold \(named(false)). "
                + "docs/drill-format.md explains each key and gives an example.")
    }

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Argument(
        help: ArgumentHelp(
            Talk.say("Archivo del simulacro (YAML).", "The drill's file (YAML)."),
            valueName: Talk.say("archivo", "file")))
    var file: String

    @Flag(
        name: .long, help: ArgumentHelp(Talk.say("Revisa el archivo y no registra.", "Check the file, record nothing."))
    )
    var dryRun = false

    func run() throws {
        switch try RecordDrill(workspace: plan.workspace, path: file)(isDryRun: dryRun) {
        case .refused(let issues): try IssueReport.refuse(issues, format: output.format)
        case .previewed(let exercise):
            DrillText.output([(exercise, nil)]).print(as: output.format)
            Talk.note(Talk.say("Ensayo: no se registró nada.", "Dry run: nothing was recorded."))
        case .recorded(let recorded):
            DrillText.output([(recorded.exercise, recorded.evidence)]).print(as: output.format)
            Talk.note(Talk.say("Registrado con la evidencia ", "Recorded as evidence ") + recorded.evidence.label + ".")
        }
    }
}
