/// Where a block or an inline stands in its source text.
package struct MarkdownPosition: Hashable, Sendable {
    /// The first line, counted from 1.
    package let line: Int
    /// The first column, counted from 1 in UTF-8 bytes.
    package let column: Int
    /// The last line, counted from 1.
    package let endLine: Int

    package init(line: Int, column: Int, endLine: Int) {
        self.line = line
        self.column = column
        self.endLine = endLine
    }
}
