import ArgumentParser
import Operations
import RecoveryModel

/// `drp check`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Talk.say(
            "Aplica todas las reglas y califica la preparación.", "Apply all rules and score readiness."),
        discussion: Talk.say("EJEMPLO: drp check --explain BKP-004", "EXAMPLE: drp check --explain BKP-004") + "\n\n"
            + ExitStatus.help(
                [.invalidInput, .notFound], verdicts: [ExitStatus.criticalFinding, ExitStatus.criticalUnknown]))

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: FormatOptions

    @Option(name: .long, help: ArgumentHelp(Talk.say("Al corte de esa fecha.", "As of that date.")))
    var asOf: AsOf?

    @Option(name: .long, help: ArgumentHelp(Talk.say("Explica una regla y termina.", "Explain one rule and stop.")))
    var explain: String?

    func run() throws {
        if let explain {
            Talk.result(RuleText.text(try AssessReadiness.rule(explain)))
            return
        }
        let (_, report) = try AssessReadiness(workspace: plan.workspace)(asOf: asOf)
        let view = FindingsReport(report)
        view.output.print(as: output.format)
        Talk.note("\n" + view.summary)
        if report.findings.contains(where: { $0.severity == .critical && $0.status == .open }) {
            throw ExitCode(ExitStatus.criticalFinding)
        }
        if report.findings.contains(where: { $0.severity == .critical && $0.status == .unknown }) {
            throw ExitCode(ExitStatus.criticalUnknown)
        }
    }
}
