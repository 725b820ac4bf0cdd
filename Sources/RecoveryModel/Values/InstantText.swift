package import Foundation

/// Reads and writes instants as UTC ISO-8601 text to the second, the only form in which the store and JSON hold them.
package enum InstantText {
    /// `2026-11-20T20:05:00Z`; fractions of a second are cut off.
    package static func text(_ instant: Date) -> String {
        let seconds = Int(instant.timeIntervalSince1970.rounded(.down))
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let date = CalendarDate(Date(timeIntervalSince1970: Double(days) * 86_400), in: .gmt)
        let rest = seconds - days * 86_400
        return date.isoText + "T" + two(rest / 3600) + ":" + two(rest / 60 % 60) + ":" + two(rest % 60) + "Z"
    }

    /// Reads `YYYY-MM-DDThh:mm[:ss][.fff](Z|±hh:mm)`; text without a zone is refused, since it names no instant.
    package static func instant(_ text: String) -> Date? {
        guard text.count >= 17, let date = CalendarDate(isoText: String(text.prefix(10))) else { return nil }
        let rest = text.dropFirst(10)
        guard let separator = rest.first, separator == "T" || separator == " " else { return nil }
        let clock = rest.dropFirst()
        guard let zoneStart = clock.lastIndex(where: { $0 == "Z" || $0 == "+" || $0 == "-" }),
            let offset = zoneOffset(clock[zoneStart...]), let seconds = secondsOfDay(clock[..<zoneStart])
        else { return nil }
        return Date(timeIntervalSince1970: Double(date.dayNumber * 86_400) + seconds - Double(offset))
    }

    private static func secondsOfDay(_ text: Substring) -> Double? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let hour = Int(parts[0]), let minute = Int(parts[1]),
            let second = parts.count == 3 ? Double(parts[2]) : 0,
            (0...23).contains(hour), (0...59).contains(minute), second >= 0, second < 61
        else { return nil }
        return Double(hour * 3600 + minute * 60) + second
    }

    private static func zoneOffset(_ text: Substring) -> Int? {
        if text == "Z" { return 0 }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.count == 4, let number = Int(digits), number / 100 <= 14, number % 100 < 60 else { return nil }
        let seconds = number / 100 * 3600 + number % 100 * 60
        return text.first == "-" ? -seconds : seconds
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
