import ArgumentParser
import RecoveryModel

/// How a judgement is printed: as any result, or for a monitoring system.
enum JudgementFormat: String, CaseIterable, ExpressibleByArgument { case table, json, nagios }

/// `--format table|json|nagios`.
struct JudgementOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Talk.say(
                "Formato de salida: table, json o nagios (un renglón y un estado de 0 a 3).",
                "Output format: table, json or nagios (one line, and a status of 0 to 3)."),
            valueName: Talk.say("formato", "format")))
    var format: JudgementFormat = .table

    /// The lines of help that say which statuses the monitoring format gives.
    static let nagiosHelp = Talk.say(
        "Con --format nagios: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, y ningún otro.",
        "With --format nagios: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN, and no other.")
}
