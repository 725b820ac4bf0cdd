/// A Markdown text as values.
package struct MarkdownDocument: Hashable, Sendable {
    /// The blocks of the outermost level, in their order.
    package let blocks: [MarkdownBlock]

    package init(blocks: [MarkdownBlock]) {
        self.blocks = blocks
    }

    /// Reads a text; every text is Markdown, so nothing can fail.
    package init(parsing text: String, dialect: MarkdownDialect = .full) {
        let parsed = ParsedMarkdown(text, dialect)
        blocks = MarkdownTreeReader.blocks(of: parsed.root)
    }
}
