/// Markdown rendered to HTML by cmark-gfm.
package enum MarkdownHTML {
    /// The HTML of a text, without a surrounding page.
    ///
    /// Raw HTML in the text is omitted, and `javascript:` and its like become empty links: what a user writes cannot
    /// put a script into a page. May be called from many tasks at once.
    package static func render(_ text: String, dialect: MarkdownDialect = .full) -> String {
        String(decoding: bytes(text, dialect: dialect), as: UTF8.self)
    }

    /// The same HTML as UTF-8, for who goes on with bytes.
    package static func bytes(_ text: String, dialect: MarkdownDialect = .full) -> [UInt8] {
        ParsedMarkdown(text, dialect).html()
    }
}
