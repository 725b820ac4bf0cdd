/// Writes lengths of time for people, alike in both languages: `2 h 30 min`.
package enum PlainDuration {
    /// Hours and minutes up to four days (`72 h`), days and hours beyond (`12 d 3 h`); parts of a second round up.
    package static func text(_ duration: Duration) -> String {
        let parts = duration.components
        let total = parts.seconds + (parts.attoseconds > 0 ? 1 : 0)
        let (sign, rest) = total < 0 ? ("−", -total) : ("", total)
        let days = rest >= 4 * 86_400 ? rest / 86_400 : 0
        let hours = (rest - days * 86_400) / 3600
        let words = [(days, "d"), (hours, "h"), (rest / 60 % 60, "min"), (rest % 60, "s")]
            .filter { $0.0 != 0 }.map { "\($0.0) \($0.1)" }
        return words.isEmpty ? "0 s" : sign + words.joined(separator: " ")
    }
}
