import ArgumentParser
import Foundation
import RecoveryModel

/// The program: parses the command line, runs one command, maps every outcome to its exit status.
@main
struct DRP: AsyncParsableCommand {
    /// The program's version, as `drp --version` and every document print it.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "drp",
        abstract: Talk.say(
            "Mantiene verdaderos los planes de recuperación, continuidad y crisis.",
            "Keeps disaster-recovery, continuity and crisis plans true."),
        discussion: Talk.say(
            """
            Orden habitual: drp init · editar inventory/ · drp inventory apply · drp probe · drp check · drp render.
            El idioma se toma de LANG o de RESGUARDO_LANGUAGE (es, en).
            """,
            """
            The usual order: drp init · edit inventory/ · drp inventory apply · drp probe · drp check · drp render.
            The language comes from LANG or RESGUARDO_LANGUAGE (es, en).
            """),
        version: "drp " + version,
        subcommands: [
            InitCommand.self, InventoryCommand.self, ProbeCommand.self, CheckCommand.self, DrillCommand.self,
            RenderCommand.self,
            RunbookCommand.self, StatusCommand.self, EvidenceCommand.self,
        ])

    static func main() async {
        // A peer or a pager that goes away must end a write, not the program.
        signal(SIGPIPE, SIG_IGN)
        PlanOptions.withholdCommonPassword()
        var isVerbose = false
        do {
            isVerbose = CommandLine.arguments.contains("--verbose")
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as OperatorError {
            if NagiosLine.isWanted(CommandLine.arguments) {
                NagiosLine(state: .unknown, text: error.message(Talk.language)).end()
            }
            Talk.note(ErrorReport.text(error, verbose: isVerbose))
            Foundation.exit(ExitStatus.of(error.code))
        } catch {
            let code = exitCode(for: error)
            if error is ExitCode { exit(withError: error) }
            if code == .success {
                // Scripts for the shell are for a program to read: their words stay.
                let text = fullMessage(for: error)
                Talk.result(text.hasPrefix("OVERVIEW: ") ? HelpText.page(text) : text)
                return
            }
            let message = HelpText.usageError(fullMessage(for: error))
            if NagiosLine.isWanted(CommandLine.arguments) {
                NagiosLine(state: .unknown, text: message.components(separatedBy: "\n")[0]).end()
            }
            // Usage errors carry ArgumentParser's own status; ours for wrong input is 2.
            Talk.note(message)
            Foundation.exit(code == .validationFailure ? ExitStatus.of(.invalidInput) : ExitStatus.of(.internalFailure))
        }
    }
}
