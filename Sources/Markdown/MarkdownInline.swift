/// A piece of running text.
package indirect enum MarkdownInline: Hashable, Sendable {
    /// Characters that stand for themselves.
    case text(String)
    /// A code span.
    case code(String)
    case emphasis([MarkdownInline])
    case strong([MarkdownInline])
    case strikethrough([MarkdownInline])
    /// A link, written as such or recognised in the text (`www.`, `https://`, an e-mail address).
    case link(destination: String, title: String, [MarkdownInline])
    /// An image; the inlines are its alternative text.
    case image(destination: String, title: String, [MarkdownInline])
    /// The end of a source line inside a paragraph.
    case softBreak
    /// A line break that was asked for.
    case lineBreak
    /// Raw HTML, as written; rendering omits it.
    case html(String)

    /// The text a reader sees, without marks: breaks are spaces, raw HTML is nothing.
    package var plainText: String {
        switch self {
        case .text(let text), .code(let text): text
        case .emphasis(let inlines), .strong(let inlines), .strikethrough(let inlines): inlines.plainText
        case .link(_, _, let inlines), .image(_, _, let inlines): inlines.plainText
        case .softBreak, .lineBreak: " "
        case .html: ""
        }
    }
}

extension [MarkdownInline] {
    /// The text a reader sees, without marks.
    package var plainText: String {
        map(\.plainText).joined()
    }
}
