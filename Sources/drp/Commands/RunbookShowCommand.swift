import ArgumentParser
import Operations
import RecoveryModel

/// `drp runbook show`
struct RunbookShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Talk.say(
            "Imprime un procedimiento con los datos del inventario.", "Print a runbook with the inventory's facts."),
        discussion: Talk.say("EJEMPLO: drp runbook show promover-replica", "EXAMPLE: drp runbook show promover-replica")
            + "\n\n" + ExitStatus.help(ExitStatus.reading))

    @OptionGroup var plan: PlanOptions

    @Argument(help: ArgumentHelp(Talk.say("Identificador del procedimiento.", "The runbook's id.")))
    var id: String

    func run() throws {
        Talk.result(try ReadRunbooks(workspace: plan.workspace).page(id).text)
    }
}
