import ArgumentParser
import Operations
import RecoveryModel

/// `drp inventory show`
struct InventoryShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: Talk.say("Muestra un elemento del inventario.", "Show one item of the inventory."),
        discussion: Talk.say("EJEMPLO: drp inventory show padron", "EXAMPLE: drp inventory show padron") + "\n\n"
            + ExitStatus.help(ExitStatus.reading))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Argument(help: ArgumentHelp(Talk.say("Identificador del elemento.", "The item's id.")))
    var id: String

    @Option(name: .long, help: AsOf.help)
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
                    if let value = record.fields[field.key] {
                        for line in lines(field.key, value.json) { Talk.result("  " + line) }
                    }
                }
            }
        }
    }

    /// A value as people would write it in the file: nested keys and list items on lines of their own.
    private func lines(_ label: String, _ value: JSONValue) -> [String] {
        switch value {
        case .object(let members):
            [label + ":"] + members.sorted { $0.key < $1.key }.flatMap { lines($0.key, $0.value) }.map { "  " + $0 }
        case .list(let items): [label + ":"] + items.flatMap { lines("-", $0) }.map { "  " + $0 }
        case .text(let text): [label + (label == "-" ? " " : ": ") + text]
        case .null, .boolean, .integer, .number: [label + (label == "-" ? " " : ": ") + value.canonicalText]
        }
    }
}
