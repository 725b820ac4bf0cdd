import ArgumentParser
import Operations
import RecoveryModel

/// `drp inventory show`
struct InventoryShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Talk.say("Muestra un elemento del inventario.", "Show one item of the inventory."),
        discussion: Talk.say("EJEMPLO: drp inventory show padron", "EXAMPLE: drp inventory show padron") + "\n\n"
            + ExitStatus.help([.invalidInput, .notFound]))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Argument(help: ArgumentHelp(Talk.say("Identificador del elemento.", "The item's id.")))
    var id: String

    @Option(name: .long, help: ArgumentHelp(Talk.say("Al corte de esa fecha.", "As of that date.")))
    var asOf: AsOf?

    func run() throws {
        let records = try ReadInventory(workspace: plan.workspace).records(named: id, asOf: asOf)
        switch output.format {
        case .json:
            Talk.result(
                JSONValue.object([
                    "items": .list(
                        records.map {
                            .object([
                                "kind": .text($0.kind.rawValue), "id": .text($0.id),
                                "fields": FieldValue.group($0.fields).json,
                            ])
                        })
                ]).canonicalText)
        case .table:
            for record in records {
                Talk.result("\(record.kind.rawValue) \(record.id)")
                for field in InventorySchema.schema(of: record.kind).fields {
                    if let value = record.fields[field.key] { Talk.result("  \(field.key): \(text(value))") }
                }
            }
        }
    }

    private func text(_ value: FieldValue) -> String {
        if case .text(let text) = value { return text }
        return value.json.canonicalText
    }
}
