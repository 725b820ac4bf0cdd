import RecoveryModel

/// One scalar as YAML text: plain where nothing can be misread, a block for lines, double quotes for the rest.
enum YAMLScalar {
    /// - Parameter indent: The white space before each line of a block.
    static func scalar(_ value: FieldValue, indent: String) -> String {
        switch value {
        case .text(let text): self.text(text, indent: indent)
        case .integer(let number): String(number)
        case .number(let number): Expectation.plain(number)
        case .boolean(let value): value ? "true" : "false"
        case .duration(let duration): DurationText.text(duration)
        case .size(let size): SizeText.text(size)
        case .date(let date): date.isoText
        case .instant(let instant): InstantText.text(instant)
        case .list, .group: ""
        }
    }

    static func text(_ text: String, indent: String) -> String {
        let scalars = Array(text.unicodeScalars)
        if isPlain(scalars) { return text }
        if let block = block(scalars, indent: indent) { return block }
        return quoted(scalars)
    }

    private static func isPlain(_ text: [Unicode.Scalar]) -> Bool {
        guard let first = text.first, let last = text.last,
            isLetterOrDigit(first) || "/(¿¡«".unicodeScalars.contains(first),
            last != " ", last != ":", text.allSatisfy({ isPrintable($0) }), !isWordOfYAML(text), !looksLikeNumber(text)
        else { return false }
        for (index, scalar) in text.enumerated().dropFirst() {
            if scalar == "#", text[index - 1] == " " { return false }
            if scalar == " ", text[index - 1] == ":" { return false }
        }
        return true
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }

    /// Words that other readers of YAML take for something else than text.
    private static func isWordOfYAML(_ text: [Unicode.Scalar]) -> Bool {
        guard text.count <= 5 else { return false }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        return ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "si", "sí"].contains(
            String(view).lowercased())
    }

    /// Numbers, dates and times, which other readers would take for such.
    private static func looksLikeNumber(_ text: [Unicode.Scalar]) -> Bool {
        guard let first = text.first, ("0"..."9").contains(first) else { return false }
        return text.allSatisfy { "0123456789abcdefABCDEFxXoO_.,:+-eETZ".unicodeScalars.contains($0) }
    }

    /// Characters that stand as they are: no controls, no invisible ones, none that ends a line.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x80 else { return scalar.value >= 0x20 && scalar.value < 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .privateUse, .surrogate,
            .unassigned:
            return false
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
            .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            return true
        @unknown default: return false
        }
    }

    /// A literal block; nothing for a text that one line holds, or that a block could change.
    private static func block(_ text: [Unicode.Scalar], indent: String) -> String? {
        guard text.contains("\n"), let first = text.first, first != " ", first != "\n",
            text.allSatisfy({ $0 == "\n" || isPrintable($0) })
        else { return nil }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard !lines.contains(where: { !$0.isEmpty && $0.allSatisfy { $0 == " " } }) else { return nil }
        let trailing = lines.reversed().prefix { $0.isEmpty }.count
        let header = trailing == 0 ? "|-" : trailing == 1 ? "|" : "|+"
        if trailing > 0 { lines.removeLast() }
        return header + "\n" + lines.map { $0.isEmpty ? "" : indent + string($0) }.joined(separator: "\n")
    }

    private static func quoted(_ text: [Unicode.Scalar]) -> String {
        var result = "\""
        for scalar in text {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            default:
                if isPrintable(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += escape(scalar.value)
                }
            }
        }
        return result + "\""
    }

    private static func escape(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        let (letter, width) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
