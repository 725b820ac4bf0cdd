import ArgumentParser

/// `drp runbook …`
struct RunbookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runbook",
        abstract: Talk.say("Consulta y revisa los procedimientos.", "Read and lint the runbooks."),
        subcommands: [RunbookListCommand.self, RunbookShowCommand.self, RunbookLintCommand.self])
}
