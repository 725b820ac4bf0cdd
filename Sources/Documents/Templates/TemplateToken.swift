/// One `{{…}}` of a template, and where it stands.
struct TemplateToken: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// `{{name}}`: a value, escaped.
        case value
        /// `{{{name}}}`: ready-made Markdown.
        case block
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case invertedSection
        /// `{{/name}}`
        case end
        /// `{{>name}}`
        case partial
        /// `{{%name}}`
        case pragma
        /// `{{!…}}`
        case comment
        /// A tag that Mustache knows and our templates do not need: `{{=`, `{{&`, `{{<`, `{{$`, `{{*`.
        case unsupported
        /// `{{` without its `}}`.
        case unclosed
    }

    let kind: Kind
    let name: String
    /// From 1.
    let line: Int
    /// From 1, in bytes.
    let column: Int
}

/// Finds the tags of a template; Mustache itself prints nothing for a name it does not know, so we look beforehand.
enum TemplateScanner {
    /// The tags in their order.
    static func tokens(of text: String) -> [TemplateToken] {
        let bytes = Array(text.utf8)
        var tokens: [TemplateToken] = []
        var index = 0
        var line = 1
        var lineStart = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\n") {
                line += 1
                lineStart = index + 1
            }
            guard bytes[index] == UInt8(ascii: "{"), byte(bytes, index + 1) == UInt8(ascii: "{") else {
                index += 1
                continue
            }
            let (token, end) = tag(in: bytes, at: index, line: line, column: index - lineStart + 1)
            tokens.append(token)
            while index < end {
                if bytes[index] == UInt8(ascii: "\n") {
                    line += 1
                    lineStart = index + 1
                }
                index += 1
            }
        }
        return tokens
    }

    private static func tag(
        in bytes: [UInt8], at start: Int, line: Int, column: Int
    ) -> (token: TemplateToken, end: Int) {
        let isTriple = byte(bytes, start + 2) == UInt8(ascii: "{")
        let opening = isTriple ? 3 : 2
        let closing = [UInt8](repeating: UInt8(ascii: "}"), count: opening)
        var end = start + opening
        while end < bytes.count, !bytes[end...].starts(with: closing) { end += 1 }
        let isComment = byte(bytes, start + 2) == UInt8(ascii: "!")
        let holdsAnother = bytes[(start + opening)..<min(end, bytes.count)].contains {
            $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "\n")
        }
        guard end < bytes.count, isComment || !holdsAnother else {
            let token = TemplateToken(kind: .unclosed, name: "", line: line, column: column)
            return (token, min(start + opening, bytes.count))
        }
        let content = trimmed(bytes[(start + opening)..<end])
        let token: TemplateToken
        if isTriple {
            token = TemplateToken(kind: .block, name: name(content), line: line, column: column)
        } else {
            let kind = kind(of: content.first)
            let rest = kind == .value ? content : trimmed(content.dropFirst())
            token = TemplateToken(kind: kind, name: name(rest), line: line, column: column)
        }
        return (token, end + opening)
    }

    private static func kind(of sigil: UInt8?) -> TemplateToken.Kind {
        switch sigil {
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .invertedSection
        case UInt8(ascii: "/"): .end
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "%"): .pragma
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="), UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "*"): .unsupported
        default: .value
        }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var view = bytes
        while let first = view.first, first == 32 || (9...13).contains(first) { view = view.dropFirst() }
        while let last = view.last, last == 32 || (9...13).contains(last) { view = view.dropLast() }
        return view
    }

    private static func name(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func byte(_ bytes: [UInt8], _ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }
}
