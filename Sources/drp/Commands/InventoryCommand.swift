import ArgumentParser

/// `drp inventory …`
struct InventoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inventory",
        abstract: Talk.say("Aplica, muestra y exporta el inventario.", "Apply, show and export the inventory."),
        subcommands: [
            InventoryApplyCommand.self, InventoryDiffCommand.self, InventoryListCommand.self,
            InventoryShowCommand.self, InventoryExportCommand.self,
        ])
}
