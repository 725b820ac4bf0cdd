import ArgumentParser
import Operations
import RecoveryModel

/// `drp runbook lint`
struct RunbookLintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: Talk.say(
            "Revisa archivos de procedimientos, o los del inventario.", "Lint runbook files, or the inventory's."),
        discussion: Talk.say(
            "EJEMPLO: drp runbook lint inventory/runbooks/promover-replica.md",
            "EXAMPLE: drp runbook lint inventory/runbooks/promover-replica.md") + "\n\n"
            + ExitStatus.help(ExitStatus.reading))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Argument(
        help: ArgumentHelp(
            Talk.say("Archivos; todos los aplicados si se omite.", "Files; all applied ones if left out."),
            valueName: Talk.say("archivos", "files")))
    var files: [String] = []

    func run() throws {
        var issues: [InventoryIssue] = []
        if files.isEmpty {
            issues = try ReadRunbooks(workspace: plan.workspace).pages().flatMap(\.issues)
        } else {
            for file in files { issues += try ReadRunbooks.lint(file: file) }
        }
        if !issues.isEmpty { try IssueReport.lint(issues, format: output.format) }
        Talk.note(Talk.say("Sin observaciones.", "No issues."))
    }
}
