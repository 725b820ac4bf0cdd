import ArgumentParser
import Operations
import RecoveryModel

/// `drp inventory export`
struct InventoryExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Talk.say("Escribe la base como archivos.", "Write the database back as files."),
        discussion: Talk.say("EJEMPLO: drp inventory export copia/", "EXAMPLE: drp inventory export copy/") + "\n\n"
            + ExitStatus.help(ExitStatus.writing))

    @OptionGroup var plan: PlanOptions

    @Argument(
        help: ArgumentHelp(
            Talk.say("Carpeta nueva o vacía.", "A new or empty folder."), valueName: Talk.say("carpeta", "folder")))
    var target: String

    @Option(name: .long, help: AsOf.help)
    var asOf: AsOf?

    func run() throws {
        for path in try ExportInventory(workspace: plan.workspace, target: target)(asOf: asOf) { Talk.result(path) }
    }
}
