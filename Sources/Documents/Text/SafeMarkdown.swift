import Markdown

/// Markdown that may stand in a paragraph or a cell as it is: made of our own words, or of values made literal.
///
/// A value of the inventory becomes one only through `literal` or `code`, so that no table can forget to escape it.
struct SafeMarkdown: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The Markdown itself.
    let text: String

    /// Our own words, which hold no value of the user's.
    init(markdown text: String) { self.text = text }

    init(stringLiteral text: String) { self.text = text }

    init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    /// A value that prints exactly as it is.
    static func literal(_ value: String) -> SafeMarkdown {
        SafeMarkdown(markdown: MarkdownEscaping.escape(EditionMark.removing(from: value)))
    }

    /// A value in the type of code: a host, a path, a digest.
    static func code(_ value: String) -> SafeMarkdown {
        SafeMarkdown(markdown: MarkdownEscaping.codeSpan(EditionMark.removing(from: value), inTable: true))
    }

    /// The same, in bold.
    var strong: SafeMarkdown { SafeMarkdown(markdown: "**\(text)**") }

    /// A link to another file of the same output or to a heading.
    func linked(to path: String) -> SafeMarkdown {
        SafeMarkdown(markdown: "[\(text)](<\(path)>)")
    }

    /// Several pieces with a separator between them; the empty ones are left out.
    static func joined(_ pieces: [SafeMarkdown], by separator: String = ", ") -> SafeMarkdown {
        var result = ""
        for piece in pieces where !piece.text.isEmpty {
            if !result.isEmpty { result += separator }
            result += piece.text
        }
        return SafeMarkdown(markdown: result)
    }

    /// Builds a piece from our words and other safe pieces; a bare `String` between them is escaped.
    struct Interpolation: StringInterpolationProtocol {
        var text: String

        init(literalCapacity: Int, interpolationCount: Int) {
            text = ""
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: String) { text += literal }
        mutating func appendInterpolation(_ piece: SafeMarkdown) { text += piece.text }
        mutating func appendInterpolation(_ value: String) { text += SafeMarkdown.literal(value).text }
        mutating func appendInterpolation(_ number: Int) { text += String(number) }
    }
}
