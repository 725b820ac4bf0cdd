import ArgumentParser
import Operations
import RecoveryModel

/// `drp inventory list`
struct InventoryListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Talk.say("Enumera lo que hay en el inventario.", "List what the inventory holds."),
        discussion: Talk.say("EJEMPLO: drp inventory list system", "EXAMPLE: drp inventory list system") + "\n\n"
            + ExitStatus.help(ExitStatus.reading))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Argument(
        help: ArgumentHelp(
            Talk.say("Sólo este tema, por ejemplo system.", "Only this kind, as in system."),
            valueName: Talk.say("tema", "kind")))
    var kind: String?

    @Option(name: .long, help: AsOf.help)
    var asOf: AsOf?

    func run() throws {
        let chosen = try kind.map { word throws(OperatorError) in try RecordKindArgument.kind(word) }
        let records = try ReadInventory(workspace: plan.workspace).records(kind: chosen, asOf: asOf)
        ListOutput(
            columns: [Talk.say("TEMA", "KIND"), "ID", Talk.say("NOMBRE", "NAME")],
            rows: records.map { [$0.kind.rawValue, $0.id, name($0)] },
            json: .object([
                "items": .list(
                    records.map {
                        .object(["kind": .text($0.kind.rawValue), "id": .text($0.id), "name": .text(name($0))])
                    })
            ])
        ).print(as: output.format)
    }

    private func name(_ record: InventoryRecord) -> String {
        for key in ["name", "title", "value", "basis", "data_store", "primary", "service", "host", "reason", "rule"] {
            if case .text(let text) = record.fields[key] { return text }
        }
        return ""
    }
}

/// A kind of item as people type it.
enum RecordKindArgument {
    static func kind(_ word: String) throws(OperatorError) -> RecordKind {
        if let kind = RecordKind(rawValue: word) { return kind }
        let near = NearestWord(RecordKind.allCases.map(\.rawValue)).word(for: word)
        let known = RecordKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw OperatorError(
            .invalidInput, LocalizedText(es: "no hay un tema «\(word)»", en: "there is no kind \"\(word)\""),
            hint: near.map { LocalizedText(es: "¿Quiso decir «\($0)»?", en: "Did you mean \"\($0)\"?") }
                ?? LocalizedText(es: "Los temas son: \(known).", en: "The kinds are: \(known)."))
    }
}
