/// A block of a document, and where it stands.
package struct MarkdownBlock: Hashable, Sendable {
    /// What a block is.
    package indirect enum Kind: Hashable, Sendable {
        /// A heading of level 1 to 6.
        case heading(level: Int, [MarkdownInline])
        case paragraph([MarkdownInline])
        case list(MarkdownList)
        /// A fenced or indented code block; `info` is what follows the fence, such as `sh`.
        case codeBlock(info: String, literal: String)
        case table(MarkdownTable)
        case blockQuote([MarkdownBlock])
        case thematicBreak
        /// Raw HTML, as written; rendering omits it.
        case htmlBlock(String)
    }

    /// What the block is.
    package let kind: Kind
    /// Where the block stands in the source.
    package let position: MarkdownPosition

    package init(_ kind: Kind, at position: MarkdownPosition) {
        self.kind = kind
        self.position = position
    }
}
