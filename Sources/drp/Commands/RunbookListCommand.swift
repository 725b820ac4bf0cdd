import ArgumentParser
import Operations
import RecoveryModel

/// `drp runbook list`
struct RunbookListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: Talk.say("Enumera los procedimientos del inventario.", "List the inventory's runbooks."),
        discussion: Talk.say("EJEMPLO: drp runbook list", "EXAMPLE: drp runbook list") + "\n\n"
            + ExitStatus.help(ExitStatus.reading))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        let pages = try ReadRunbooks(workspace: plan.workspace).pages()
        ListOutput(
            columns: [
                "ID", Talk.say("TÍTULO", "TITLE"), Talk.say("PASOS", "STEPS"), Talk.say("ESTIMADO", "ESTIMATE"),
                Talk.say("OBSERVACIONES", "ISSUES"),
            ],
            rows: pages.map {
                [
                    $0.runbook.id, $0.runbook.title, "\($0.runbook.steps.count)",
                    $0.runbook.estimate.map(PlainDuration.text) ?? Talk.say("sin dato", "no data"),
                    "\($0.issues.count)",
                ]
            },
            json: .object([
                "runbooks": .list(
                    pages.map {
                        .object([
                            "id": .text($0.runbook.id), "title": .text($0.runbook.title),
                            "steps": .integer(Int64($0.runbook.steps.count)),
                            "estimate_seconds": $0.runbook.estimate.map { .integer($0.components.seconds) } ?? .null,
                            "issues": .integer(Int64($0.issues.count)),
                        ])
                    })
            ])
        ).print(as: output.format)
    }
}
