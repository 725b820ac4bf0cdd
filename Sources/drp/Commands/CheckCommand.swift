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
                ExitStatus.reading,
                verdicts: [ExitStatus.criticalFinding, ExitStatus.criticalUnknown])
            + "\n\n" + JudgementOptions.nagiosHelp)

    @OptionGroup var plan: PlanOptions
    @OptionGroup var output: JudgementOptions

    @Option(name: .long, help: AsOf.help)
    var asOf: AsOf?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Talk.say(
                "Muestra sólo esta gravedad y las mayores; el estado de salida juzga todas.",
                "Show only this severity and higher ones; the exit status judges all."),
            valueName: Talk.say("gravedad", "severity")))
    var severity: Severity?

    @Option(
        name: .long,
        help: ArgumentHelp(
            Talk.say("Explica una regla y termina.", "Explain one rule and stop."), valueName: Talk.say("regla", "rule")
        ))
    var explain: String?

    func run() throws {
        if let explain {
            Talk.result(RuleText.text(try AssessReadiness.rule(explain)))
            return
        }
        let (_, report) = try AssessReadiness(workspace: plan.workspace)(asOf: asOf)
        let view = FindingsReport(report, from: severity)
        switch output.format {
        case .nagios: NagiosLine.of(report, summary: view.summary).end()
        case .table: view.output.print(as: .table)
        case .json: view.output.print(as: .json)
        }
        Talk.note("\n" + view.shown + view.summary)
        if report.findings.contains(where: { $0.severity == .critical && $0.status == .open }) {
            throw ExitCode(ExitStatus.criticalFinding)
        }
        if report.findings.contains(where: { $0.severity == .critical && $0.status == .unknown }) {
            throw ExitCode(ExitStatus.criticalUnknown)
        }
    }
}
