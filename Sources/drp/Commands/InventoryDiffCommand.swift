import ArgumentParser
import Operations
import RecoveryModel

/// `drp inventory diff`
struct InventoryDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: Talk.say(
            "Compara los archivos con la base, o la base con su pasado.",
            "Compare the files with the database, or the database with its past."),
        discussion: Talk.say(
            "EJEMPLO: drp inventory diff --since 2026-10-01", "EXAMPLE: drp inventory diff --since 2026-10-01")
            + "\n\n" + ExitStatus.help(ExitStatus.reading))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            Talk.say("Qué cambió desde esa fecha (2026-10-31).", "What changed since that date (2026-10-31)."),
            valueName: Talk.say("fecha", "date")))
    var since: AsOf?

    func run() throws {
        let reader = ReadInventory(workspace: plan.workspace)
        let changes: [InventoryChange]
        if let since {
            changes = InventoryChange.between(try reader.records(asOf: since), try reader.records())
        } else {
            switch try reader.differences() {
            case .refused(let issues): try IssueReport.refuse(issues, format: output.format)
            case .previewed(let previewed), .applied(let previewed, _): changes = previewed
            }
        }
        switch output.format {
        case .json: Talk.result(JSONValue.object(["changes": ChangeReport.json(changes)]).canonicalText)
        case .table: if !changes.isEmpty { Talk.result(ChangeReport.text(changes)) }
        }
        Talk.note(
            changes.isEmpty ? Talk.say("Sin diferencias.", "No differences.") : ChangeReport.summary(changes) + ".")
    }
}
