import ArgumentParser
import Operations
import RecoveryModel

/// `drp drill show`
struct DrillShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Talk.say("Muestra todo lo que consta de un simulacro.", "Show all that is on record of a drill."),
        discussion: Talk.say("EJEMPLO: drp drill show SIM-2026-10", "EXAMPLE: drp drill show SIM-2026-10") + "\n\n"
            + ExitStatus.help(ExitStatus.reading))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Argument(help: ArgumentHelp(Talk.say("Identificador del simulacro.", "The drill's id.")))
    var id: String

    func run() throws {
        let snapshot = try ReportStatus(workspace: plan.workspace).snapshot()
        guard let recorded = snapshot.exercises.first(where: { $0.exercise.id == id }) else {
            let near = NearestWord(snapshot.exercises.map(\.exercise.id)).word(for: id)
            throw OperatorError(
                .notFound,
                LocalizedText(es: "no hay un simulacro «\(id)»", en: "there is no drill \"\(id)\""),
                hint: near.map { LocalizedText(es: "¿Quiso decir «\($0)»?", en: "Did you mean \"\($0)\"?") }
                    ?? LocalizedText(
                        es: "Vea los que hay con: drp drill list", en: "See those there are with: drp drill list"))
        }
        let page = DrillPage(recorded, inventory: snapshot.inventory)
        switch output.format {
        case .table:
            Talk.result(TerminalWindow.resultColumns.map { TableText.paragraph(page.text, to: $0) } ?? page.text)
        case .json: Talk.result(page.json.canonicalText)
        }
    }
}
