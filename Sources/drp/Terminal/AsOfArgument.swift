import ArgumentParser
import Operations

extension AsOf: ExpressibleByArgument {
    /// Reads what people type behind `--as-of`.
    package init?(argument: String) { self.init(argument) }

    /// What `--as-of` is, and how it is typed.
    static let help = ArgumentHelp(
        Talk.say(
            "Al corte de esa fecha: 2026-10-31, o con hora 2026-10-31T14:00-06:00.",
            "As of that date: 2026-10-31, or with the time 2026-10-31T14:00-06:00."),
        valueName: Talk.say("fecha", "date"))
}
