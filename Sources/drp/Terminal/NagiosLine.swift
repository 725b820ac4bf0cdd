import Foundation
import RecoveryModel

/// One line and a status of 0 to 3, as Nagios, Icinga and their like read it.
///
/// - Source: Monitoring Plugins Development Guidelines, "Plugin Output for Nagios" and "Plugin Return Codes".
struct NagiosLine {
    enum State: Int32 {
        case ok, warning, critical, unknown

        var word: String {
            switch self {
            case .ok: "OK"
            case .warning: "WARNING"
            case .critical: "CRITICAL"
            case .unknown: "UNKNOWN"
            }
        }
    }

    let state: State
    let text: String
    /// Figures to plot, by name.
    var figures: [(String, Int)] = []

    /// The line; a bar or a line break in the text would end it.
    var line: String {
        let plain = String(text.map { $0.isNewline || $0 == "|" ? " " : $0 })
        let plotted = figures.map { "\($0)=\($1)" }.joined(separator: " ")
        return "RESGUARDO \(state.word) - \(plain)" + (plotted.isEmpty ? "" : " | \(plotted)")
    }

    /// Prints the line and ends the program with its status.
    func end() -> Never {
        Talk.result(line)
        Foundation.exit(state.rawValue)
    }

    /// Whether the command line asks for this format: then even a refusal must end with a status of 0 to 3.
    static func isWanted(_ arguments: [String]) -> Bool {
        arguments.contains("--format=nagios")
            || zip(arguments, arguments.dropFirst()).contains { $0 == ("--format", "nagios") }
    }

    /// The rule by which findings become one state.
    static func of(_ report: ReadinessReport, summary: String) -> NagiosLine {
        func count(_ severity: Severity, _ status: (Finding.Status) -> Bool) -> Int {
            report.findings.count { $0.severity == severity && status($0.status) }
        }
        let (open, high) = (count(.critical) { $0 == .open }, count(.high) { $0 == .open })
        let unknown = count(.critical) { $0 == .unknown }
        let state: State = open > 0 ? .critical : unknown > 0 ? .unknown : high > 0 ? .warning : .ok
        return NagiosLine(
            state: state, text: summary,
            figures: [("open_critical", open), ("unknown_critical", unknown), ("open_high", high)]
                + (report.cappedScore.map { [("score", Int($0.rounded(.down)))] } ?? []))
    }

    /// A silent server is critical; one that answers to a superuser is a warning.
    static func of(_ observations: [Observation]) -> NagiosLine {
        let silent = observations.filter { $0.failure != nil }.map(\.subject.id)
        let trusted = observations.filter { $0.postgres?.sessionIsSuperuser == true }.map(\.subject.id)
        let all = observations.count
        let answered = Talk.say("\(all - silent.count) de \(all) responden", "\(all - silent.count) of \(all) answer")
        let figures = [("probed", all), ("silent", silent.count)]
        if all == 0 {
            return NagiosLine(
                state: .unknown, text: Talk.say("no hay nada que sondear", "there is nothing to probe"),
                figures: figures)
        }
        if !silent.isEmpty {
            let names = silent.joined(separator: ", ")
            return NagiosLine(
                state: .critical, text: answered + Talk.say("; sin respuesta: ", "; silent: ") + names,
                figures: figures)
        }
        if !trusted.isEmpty {
            let names = trusted.joined(separator: ", ")
            return NagiosLine(
                state: .warning, text: answered + Talk.say("; con superusuario: ", "; as superuser: ") + names,
                figures: figures)
        }
        return NagiosLine(state: .ok, text: answered, figures: figures)
    }
}
