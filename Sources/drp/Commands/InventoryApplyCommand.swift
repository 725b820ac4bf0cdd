import ArgumentParser
import Operations
import RecoveryModel

/// `drp inventory apply`
struct InventoryApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: Talk.say("Lleva los archivos a la base del plan.", "Bring the files into the plan's database."),
        discussion: Talk.say("EJEMPLO: drp inventory apply --dry-run", "EXAMPLE: drp inventory apply --dry-run")
            + "\n\n" + ExitStatus.help(ExitStatus.writing))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Flag(
        name: .long,
        help: ArgumentHelp(Talk.say("Muestra los cambios y no escribe.", "Show the changes, write nothing.")))
    var dryRun = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            Talk.say(
                "Carpeta con los archivos; inventory/ si se omite.", "Folder with the files; inventory/ if left out."),
            valueName: Talk.say("carpeta", "folder")))
    var from: String?

    func run() throws {
        switch try ApplyInventory(workspace: plan.workspace, source: from)(isDryRun: dryRun) {
        case .refused(let issues): try IssueReport.refuse(issues, format: output.format)
        case .previewed(let changes):
            show(changes, revision: nil)
            Talk.note(
                Talk.say("Ensayo: no se escribió nada. ", "Dry run: nothing was written. ")
                    + ChangeReport.summary(changes) + ".")
        case .applied(let changes, let revision):
            show(changes, revision: revision)
            let number = revision.map { "\($0.number)" } ?? "–"
            Talk.note(
                changes.isEmpty
                    ? Talk.say(
                        "Sin cambios; sigue vigente la revisión \(number).", "No changes; revision \(number) stands.")
                    : ChangeReport.summary(changes)
                        + Talk.say(". Revisión \(number), evidencia ", ". Revision \(number), evidence ")
                        + (revision?.evidence.label ?? "–") + ".")
        }
    }

    private func show(_ changes: [InventoryChange], revision: PlanSnapshot.Revision?) {
        switch output.format {
        case .json:
            Talk.result(
                JSONValue.object([
                    "changes": ChangeReport.json(changes),
                    "revision": revision.map { .integer(Int64($0.number)) } ?? .null,
                    "evidence": revision.map { .text($0.evidence.label) } ?? .null,
                ]).canonicalText)
        case .table:
            if changes.isEmpty { return }
            // Hundreds of new items would scroll the changes away; a program that reads gets them all.
            let isBrief = TerminalWindow.resultColumns != nil && !plan.verbose
            Talk.result(isBrief ? ChangeReport.brief(changes) : ChangeReport.text(changes))
        }
    }
}
