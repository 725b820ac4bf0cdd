/// Reads and writes lengths of time in whole seconds, as an inventory states them.
package enum DurationText {
    /// Why a text is no length of time.
    package enum Failure: Error, Hashable {
        /// A number stands alone, so that nobody knows whether it means minutes or hours.
        case missingUnit
        /// The unit is none that we know.
        case unknownUnit(String)
        /// Not a length of time at all.
        case malformed
    }

    /// Seconds per unit, by every spelling understood in Spanish and English.
    private static let secondsPerUnit: [String: Double] = {
        var table: [String: Double] = [:]
        for word in ["s", "seg", "segs", "segundo", "segundos", "sec", "secs", "second", "seconds"] { table[word] = 1 }
        for word in ["m", "min", "mins", "minuto", "minutos", "minute", "minutes"] { table[word] = 60 }
        for word in ["h", "hr", "hrs", "hora", "horas", "hour", "hours"] { table[word] = 3600 }
        for word in ["d", "día", "días", "dia", "dias", "day", "days"] { table[word] = 86_400 }
        for word in ["sem", "semana", "semanas", "w", "week", "weeks"] { table[word] = 604_800 }
        return table
    }()

    /// The units to name when an unknown one is met.
    package static let units = ["s", "min", "h", "d", "segundos", "minutos", "horas", "días", "semanas"]

    /// Reads `4 h`, `4h`, `4 horas`, `PT4H`, `14400 s`, `2 h 30 min`, `1.5 h`.
    ///
    /// - Throws: `Failure.missingUnit` for a bare number other than 0, which needs none.
    package static func duration(_ text: String) throws(Failure) -> Duration {
        let trimmed = text.trimmed.lowercased()
        guard !trimmed.isEmpty else { throw .malformed }
        if trimmed.hasPrefix("p"), trimmed.contains(where: \.isNumber) { return try isoDuration(trimmed) }
        var total = 0.0
        var rest = Substring(trimmed)
        while !rest.isEmpty {
            let number = rest.prefix { $0.isNumber || $0 == "." }
            guard let value = Double(number) else { throw .malformed }
            rest = rest.dropFirst(number.count).drop { $0 == " " }
            let unit = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(unit.count).drop { $0 == " " }
            if unit.isEmpty {
                guard value == 0, rest.isEmpty else { throw rest.isEmpty ? .missingUnit : .malformed }
                continue
            }
            guard let scale = secondsPerUnit[String(unit)] else { throw .unknownUnit(String(unit)) }
            total += value * scale
            if rest.hasPrefix("y "), rest.dropFirst(2).first?.isNumber == true { rest = rest.dropFirst(2) }
        }
        return try whole(total)
    }

    /// The canonical spelling: the largest unit that divides the length exactly, as in `4 h`, `90 min`, `45 s`.
    package static func text(_ duration: Duration) -> String {
        let seconds = duration.components.seconds
        if seconds != 0, seconds % 86_400 == 0 { return "\(seconds / 86_400) d" }
        if seconds != 0, seconds % 3600 == 0 { return "\(seconds / 3600) h" }
        if seconds != 0, seconds % 60 == 0 { return "\(seconds / 60) min" }
        return "\(seconds) s"
    }

    private static func isoDuration(_ text: String) throws(Failure) -> Duration {
        var total = 0.0
        var inTime = false
        var number = ""
        for character in text.dropFirst() {
            switch character {
            case "t": inTime = true
            case "0"..."9", ".": number.append(character)
            case "w", "d", "h", "m", "s":
                guard let value = Double(number), inTime == "hms".contains(character) else { throw .malformed }
                total += value * (secondsPerUnit[String(character)] ?? 0)
                number = ""
            default: throw .malformed
            }
        }
        guard number.isEmpty else { throw .missingUnit }
        return try whole(total)
    }

    private static func whole(_ seconds: Double) throws(Failure) -> Duration {
        // A century bounds what a plan can mean, and keeps the arithmetic far from overflow.
        guard seconds >= 0, seconds <= 3_155_760_000 else { throw .malformed }
        return .seconds(Int64(seconds.rounded()))
    }
}

extension String {
    /// The text without white space at either end.
    package var trimmed: String {
        var view = Substring(self)
        while view.first?.isWhitespace == true { view = view.dropFirst() }
        while view.last?.isWhitespace == true { view = view.dropLast() }
        return String(view)
    }
}
