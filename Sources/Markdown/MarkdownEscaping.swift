/// Values made literal, so that a system named `a|b *c* <script>` is printed as such wherever a template puts it.
package enum MarkdownEscaping {
    /// A text that Markdown reads back as exactly these characters, in a paragraph, a heading, a list item or a cell.
    ///
    /// White space is normalised: a run of spaces, tabs and line ends becomes one space, and none stays at either end.
    /// NUL becomes U+FFFD, as CommonMark 2.3 demands. A bare e-mail address may still be shown as a link to itself.
    /// Only what could mean something is escaped: `R & D`, `pg_stat` and `+52 951` stay as they are.
    package static func escape(_ text: String) -> String {
        var text = text
        return text.withUTF8 { source in
            guard source.contains(where: { isCandidate[Int($0)] }) || startsLikeABlock(source) else {
                return String(decoding: source, as: UTF8.self)
            }
            let normalized = normalizingSpace(source)
            return normalized.withUnsafeBufferPointer { escapeNormalized($0) }
        }
    }

    /// A text as a code span, where it fits in a paragraph or in the cell of a table.
    ///
    /// White space is normalised as by `escape`. In a cell a backslash before a pipe cannot stand in a code span: such
    /// a value is escaped as plain text instead.
    package static func codeSpan(_ text: String, inTable: Bool = false) -> String {
        var text = text
        var content = text.withUTF8 { String(decoding: normalizingSpace($0), as: UTF8.self) }
        if content.isEmpty { return "" }
        if inTable, content.contains("|") {
            if content.contains("\\|") { return escape(content) }
            content = content.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
        }
        let fence = String(repeating: "`", count: longestRun(of: "`", in: content) + 1)
        let padding = content.hasPrefix("`") || content.hasSuffix("`") ? " " : ""
        return fence + padding + content + padding + fence
    }

    // MARK: - One pass over the bytes

    private static let isCandidate: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in "\\`*_[]<&|~:wW\t\n\r\u{0B}\u{0C}\0".utf8 { table[Int(byte)] = true }
        return table
    }()

    private static func escapeNormalized(_ source: UnsafeBufferPointer<UInt8>) -> String {
        let markAtStart = blockMark(source)
        return String(unsafeUninitializedCapacity: source.count * 2) { target in
            var filled = 0
            for index in source.indices {
                if index == markAtStart || needsBackslash(source, at: index) {
                    target[filled] = UInt8(ascii: "\\")
                    filled += 1
                }
                target[filled] = source[index]
                filled += 1
            }
            return filled
        }
    }

    private static func needsBackslash(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch source[index] {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        case UInt8(ascii: "_"):
            // Between two letters or digits it can neither open nor close emphasis (CommonMark 6.2, rules 2 and 4).
            !(index > 0 && isAlphanumeric(source[index - 1])) || !(at(source, index + 1).map(isAlphanumeric) ?? false)
        case UInt8(ascii: "&"):
            at(source, index + 1).map { isAlphanumeric($0) || $0 == UInt8(ascii: "#") } ?? true
        case UInt8(ascii: ":"):
            at(source, index + 1) == UInt8(ascii: "/") && at(source, index + 2) == UInt8(ascii: "/")
        case UInt8(ascii: "."):
            // The autolink extension takes `www.` for the beginning of an address.
            index >= 3 && source[(index - 3)..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
        default:
            false
        }
    }

    /// The index of the first character that would make a line a heading, a list, a quote, an underline or a rule.
    private static func blockMark(_ source: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = source.first else { return nil }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="):
            return 0
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ":"):
            guard let second = at(source, 1) else { return 0 }
            return [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "|")].contains(second)
                ? 0 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = source.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
            guard let mark = at(source, digits), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else {
                return nil
            }
            let next = at(source, digits + 1)
            return next == nil || next == UInt8(ascii: " ") ? digits : nil
        default:
            return nil
        }
    }

    private static func startsLikeABlock(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
        source.first == UInt8(ascii: " ") || source.last == UInt8(ascii: " ") || blockMark(source) != nil
            || hasDoubleSpace(source)
    }

    private static func hasDoubleSpace(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
        var wasSpace = false
        for byte in source {
            let isSpace = byte == UInt8(ascii: " ")
            if isSpace, wasSpace { return true }
            wasSpace = isSpace
        }
        return false
    }

    private static func normalizingSpace(_ source: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var pendingSpace = false
        for byte in source {
            if byte == UInt8(ascii: " ") || (9...13).contains(byte) {
                pendingSpace = !result.isEmpty
                continue
            }
            if pendingSpace {
                result.append(UInt8(ascii: " "))
                pendingSpace = false
            }
            if byte == 0 { result.append(contentsOf: "\u{FFFD}".utf8) } else { result.append(byte) }
        }
        return result
    }

    private static func at(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8? {
        index < source.count ? source[index] : nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func longestRun(of character: Character, in text: String) -> Int {
        var longest = 0
        var current = 0
        for next in text {
            current = next == character ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}
