package import Foundation
import RecoveryModel

extension DocumentLocale {
    /// `2 h 30 min`, `45 s`, `3 d 4 h`: exact to the second, rounded up; days from 48 h on, and without seconds then.
    ///
    /// Less than a second is given in milliseconds, also rounded up.
    package func duration(_ duration: Duration) -> String {
        if duration < .zero { return "−" + self.duration(.zero - duration) }
        if duration > .zero, duration < .seconds(1) {
            return "\(roundedUp(duration, attosecondsPerUnit: 1_000_000_000_000_000)) ms"
        }
        let parts = split(duration)
        let symbols = zip(parts, ["d", "h", "min", "s"]).filter { $0.0 > 0 }
        return symbols.isEmpty ? "0 s" : symbols.map { "\(number($0.0)) \($0.1)" }.joined(separator: " ")
    }

    /// `2 horas y 30 minutos`, `3 days and 4 hours`: for sentences, rounded as `duration`.
    package func durationInWords(_ duration: Duration) -> String {
        if duration < .zero { return pick("menos ", "minus ") + durationInWords(.zero - duration) }
        let parts = split(duration)
        let words = zip(parts, durationUnits).filter { $0.0 > 0 }.map { count($0.0, one: $0.1.one, other: $0.1.other) }
        return words.isEmpty ? count(0, one: durationUnits[3].one, other: durationUnits[3].other) : list(words)
    }

    /// `hace 3 días`, `3 days ago`; for a later instant `dentro de 3 días`, `in 3 days`. Whole units that have passed:
    /// minutes below two hours, hours below two days, then days.
    package func age(from past: Date, to now: Date) -> String {
        let seconds = now.timeIntervalSince(past)
        let span = spanInWords(Int64(abs(seconds).rounded(.down)))
        return seconds >= 0 ? pick("hace \(span)", "\(span) ago") : pick("dentro de \(span)", "in \(span)")
    }

    private var durationUnits: [(one: String, other: String)] {
        switch language {
        case .es: [("día", "días"), ("hora", "horas"), ("minuto", "minutos"), ("segundo", "segundos")]
        case .en: [("day", "days"), ("hour", "hours"), ("minute", "minutes"), ("second", "seconds")]
        }
    }

    private func spanInWords(_ seconds: Int64) -> String {
        let units = durationUnits
        return switch seconds {
        case ..<60: pick("menos de un minuto", "less than a minute")
        case ..<7200: count(seconds / 60, one: units[2].one, other: units[2].other)
        case ..<172_800: count(seconds / 3600, one: units[1].one, other: units[1].other)
        default: count(seconds / 86_400, one: units[0].one, other: units[0].other)
        }
    }

    /// Days, hours, minutes, seconds.
    private func split(_ duration: Duration) -> [Int64] {
        var seconds = roundedUp(duration, attosecondsPerUnit: 1_000_000_000_000_000_000)
        guard seconds >= 172_800 else { return [0, seconds / 3600, seconds / 60 % 60, seconds % 60] }
        seconds = (seconds + 59) / 60 * 60
        return [seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60, 0]
    }

    /// - Parameter attosecondsPerUnit: 10¹⁸ for seconds, 10¹⁵ for milliseconds; the duration is not negative.
    private func roundedUp(_ duration: Duration, attosecondsPerUnit: Int64) -> Int64 {
        let (seconds, attoseconds) = duration.components
        let unitsPerSecond = 1_000_000_000_000_000_000 / attosecondsPerUnit
        return seconds * unitsPerSecond + (attoseconds + attosecondsPerUnit - 1) / attosecondsPerUnit
    }
}
