import RecoveryModel

/// Reads one scalar as a value of its type, by the text that stands in the file.
///
/// `no`, `0123` and `12.50` are what they look like only where the schema asks for a boolean or a number.
struct ScalarReader {
    /// What was wrong, and how to mend it.
    struct Refusal: Error {
        let expected: LocalizedText
        let suggestion: LocalizedText?
    }

    static func value(_ text: String, isPlain: Bool, as type: FieldType) throws(Refusal) -> FieldValue {
        let refusal = Refusal(expected: Expectation.of(type), suggestion: nil)
        switch type {
        case .text, .markdown: return .text(text)
        case .reference: return .text(text.trimmed)
        case .integer(let range): return .integer(try integer(text, isPlain, range, refusal))
        case .number(let range): return .number(try number(text, isPlain, range, refusal))
        case .boolean: return .boolean(try boolean(text, isPlain, refusal))
        case .duration: return .duration(try duration(text, refusal))
        case .size: return .size(try size(text, refusal))
        case .date: return .date(try date(text, refusal))
        case .instant:
            guard let instant = InstantText.instant(text.trimmed) else { throw refusal }
            return .instant(instant)
        case .choice(let words): return .text(try choice(text, words, refusal))
        case .list, .group: throw refusal
        }
    }

    private static func integer(
        _ text: String, _ isPlain: Bool, _ range: ClosedRange<Int64>, _ refusal: Refusal
    ) throws(Refusal) -> Int64 {
        guard let value = Int64(text.trimmed) else {
            let digits = text.filter { $0 != "," && $0 != " " && $0 != "_" }
            guard digits.utf8.count < text.utf8.count, let meant = Int64(digits), range.contains(meant) else {
                throw refusal
            }
            throw Refusal(expected: refusal.expected, suggestion: Complaint.write("\(meant)"))
        }
        guard isPlain else { throw unquoted("\(value)", refusal) }
        guard range.contains(value) else { throw refusal }
        return value
    }

    private static func number(
        _ text: String, _ isPlain: Bool, _ range: ClosedRange<Double>, _ refusal: Refusal
    ) throws(Refusal) -> Double {
        // Double also reads "nan", "infinity" and hexadecimal, which nobody means here.
        guard text.utf8.allSatisfy({ "+-.0123456789eE".utf8.contains($0) }), let value = Double(text) else {
            let meant = text.trimmed.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
            guard meant != text, let value = Double(meant), range.contains(value) else { throw refusal }
            throw Refusal(expected: refusal.expected, suggestion: Complaint.write(meant))
        }
        guard isPlain else { throw unquoted(text, refusal) }
        guard range.contains(value) else { throw refusal }
        return value
    }

    private static func boolean(_ text: String, _ isPlain: Bool, _ refusal: Refusal) throws(Refusal) -> Bool {
        let word = text.trimmed.lowercased()
        let value: Bool
        switch word {
        case "true", "sí", "si", "yes": value = true
        case "false", "no": value = false
        case "verdadero", "cierto", "on", "1", "y", "s", "x":
            throw Refusal(expected: refusal.expected, suggestion: Complaint.write("true"))
        case "falso", "off", "0", "n": throw Refusal(expected: refusal.expected, suggestion: Complaint.write("false"))
        default:
            let near = NearestWord(["true", "false"]).word(for: word)
            throw Refusal(expected: refusal.expected, suggestion: Complaint.didYouMean(near))
        }
        guard isPlain else { throw unquoted(value ? "true" : "false", refusal) }
        return value
    }

    private static func duration(_ text: String, _ refusal: Refusal) throws(Refusal) -> Duration {
        do throws(DurationText.Failure) {
            return try DurationText.duration(text)
        } catch {
            switch error {
            case .missingUnit:
                let units = "s, min, h, d, semanas"
                let number = SecretText.shown(text.trimmed).dropFirst().dropLast()
                throw Refusal(
                    expected: refusal.expected,
                    suggestion: LocalizedText(
                        es: "diga de qué son los \(number): \(units)",
                        en: "say what the \(number) are: s, min, h, d, weeks"))
            case .unknownUnit(let unit):
                let near = NearestWord(DurationText.units + ["hours", "minutes", "seconds", "days", "weeks"]).word(
                    for: unit)
                let known = DurationText.units.joined(separator: ", ")
                throw Refusal(
                    expected: refusal.expected,
                    suggestion: Complaint.didYouMean(near)
                        ?? LocalizedText(es: "las unidades son \(known)", en: "the units are \(known)"))
            case .malformed:
                let meant = text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
                let isMended = meant != text && (try? DurationText.duration(meant)) != nil
                throw Refusal(expected: refusal.expected, suggestion: isMended ? Complaint.write("\"\(meant)\"") : nil)
            }
        }
    }

    private static func size(_ text: String, _ refusal: Refusal) throws(Refusal) -> ByteCount {
        if let size = SizeText.size(text) { return size }
        let known = SizeText.units.joined(separator: ", ")
        let unit = text.drop { $0.isNumber || $0 == "." || $0 == " " || $0 == "," }
        let dotted = text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
        if dotted != text, SizeText.size(dotted) != nil {
            throw Refusal(expected: refusal.expected, suggestion: Complaint.write("\"\(dotted)\""))
        }
        throw Refusal(
            expected: refusal.expected,
            suggestion: Complaint.didYouMean(NearestWord(SizeText.units).word(for: String(unit)))
                ?? LocalizedText(es: "las unidades son \(known)", en: "the units are \(known)"))
    }

    private static func date(_ text: String, _ refusal: Refusal) throws(Refusal) -> CalendarDate {
        let trimmed = text.trimmed
        if let date = CalendarDate(isoText: trimmed) { return date }
        throw Refusal(expected: refusal.expected, suggestion: DateGuess.suggestion(for: trimmed))
    }

    private static func choice(_ text: String, _ words: [String], _ refusal: Refusal) throws(Refusal) -> String {
        let trimmed = text.trimmed
        if words.contains(trimmed) { return trimmed }
        throw Refusal(
            expected: refusal.expected, suggestion: Complaint.didYouMean(NearestWord(words).word(for: trimmed)))
    }

    private static func unquoted(_ text: String, _ refusal: Refusal) -> Refusal {
        Refusal(
            expected: refusal.expected,
            suggestion: LocalizedText(es: "quite las comillas: \(text)", en: "remove the quotes: \(text)"))
    }
}
