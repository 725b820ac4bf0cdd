/// Blanks comments and the insides of strings, so that rules about code see code only.
struct SwiftMask {
    private static let quote = UInt16(UInt8(ascii: "\""))
    private static let hash = UInt16(UInt8(ascii: "#"))
    private static let slash = UInt16(UInt8(ascii: "/"))
    private static let star = UInt16(UInt8(ascii: "*"))
    private static let backslash = UInt16(UInt8(ascii: "\\"))
    private static let open = UInt16(UInt8(ascii: "("))
    private static let close = UInt16(UInt8(ascii: ")"))
    private static let newline = UInt16(UInt8(ascii: "\n"))
    private static let space = UInt16(UInt8(ascii: " "))

    private let source: [UInt16]
    private var masked: [UInt16]
    private var index = 0

    static func mask(_ source: [UInt16]) -> String {
        var mask = SwiftMask(source: source, masked: source)
        mask.skipCode(untilClosingParenthesis: false)
        return String(decoding: mask.masked, as: UTF16.self)
    }

    private init(source: [UInt16], masked: [UInt16]) {
        self.source = source
        self.masked = masked
    }

    /// Walks over code; inside an interpolation, to the parenthesis that ends it.
    private mutating func skipCode(untilClosingParenthesis: Bool) {
        var depth = 0
        while index < source.count {
            switch source[index] {
            case Self.slash where at(1) == Self.slash: blankLine()
            case Self.slash where at(1) == Self.star: blankComment()
            case Self.slash where startsRegex(): blankRegex()
            case Self.quote: blankString(hashes: 0)
            case Self.hash: skipHashes()
            case Self.open:
                depth += 1
                index += 1
            case Self.close:
                if untilClosingParenthesis, depth == 0 { return }
                depth -= 1
                index += 1
            default: index += 1
            }
        }
    }

    private mutating func skipHashes() {
        let start = index
        while at(0) == Self.hash { index += 1 }
        if at(0) == Self.quote { blankString(hashes: index - start) }
    }

    private mutating func blankLine() {
        while index < source.count, source[index] != Self.newline { blank() }
    }

    private mutating func blankComment() {
        var depth = 0
        repeat {
            if at(0) == Self.slash, at(1) == Self.star {
                depth += 1
                blank()
            } else if at(0) == Self.star, at(1) == Self.slash {
                depth -= 1
                blank()
            }
            blank()
        } while depth > 0 && index < source.count
    }

    /// A slash begins a regular expression after an opening mark and before something other than a space.
    private func startsRegex() -> Bool {
        guard let next = at(1), next != Self.space, next != Self.newline else { return false }
        guard let before = source[..<index].last(where: { $0 != Self.space }) else { return false }
        return "(=,:[".utf16.contains(before)
    }

    private mutating func blankRegex() {
        index += 1
        while index < source.count, source[index] != Self.slash, source[index] != Self.newline {
            if source[index] == Self.backslash { blank() }
            blank()
        }
        index += 1
    }

    private mutating func blankString(hashes: Int) {
        let isMultiline = at(1) == Self.quote && at(2) == Self.quote && !(hashes == 0 && at(2) != Self.quote)
        let quotes = isMultiline ? 3 : 1
        index += quotes
        while index < source.count {
            if endsString(quotes: quotes, hashes: hashes) {
                index += quotes + hashes
                return
            }
            if !isMultiline, source[index] == Self.newline { return }
            if source[index] == Self.backslash, hasHashes(hashes, after: index) {
                skipEscape(hashes: hashes)
            } else {
                blank()
            }
        }
    }

    private mutating func skipEscape(hashes: Int) {
        for _ in 0...hashes { blank() }
        if at(0) == Self.open {
            index += 1
            skipCode(untilClosingParenthesis: true)
            index += 1
        } else {
            blank()
        }
    }

    private func endsString(quotes: Int, hashes: Int) -> Bool {
        (0..<quotes).allSatisfy { at($0) == Self.quote } && hasHashes(hashes, after: index + quotes - 1)
    }

    private func hasHashes(_ count: Int, after position: Int) -> Bool {
        count == 0 || (1...count).allSatisfy { position + $0 < source.count && source[position + $0] == Self.hash }
    }

    private func at(_ offset: Int) -> UInt16? {
        index + offset < source.count ? source[index + offset] : nil
    }

    private mutating func blank() {
        if index < source.count, source[index] != Self.newline { masked[index] = Self.space }
        index += 1
    }
}
