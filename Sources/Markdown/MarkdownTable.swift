/// A table; every row has as many cells as there are alignments.
package struct MarkdownTable: Hashable, Sendable {
    /// How a column stands.
    package enum Alignment: Hashable, Sendable {
        case none, left, center, right
    }

    /// One row below the header, or the header itself.
    package struct Row: Hashable, Sendable {
        /// The content of each cell, from left to right.
        package let cells: [[MarkdownInline]]
        /// Where the row stands in the source.
        package let position: MarkdownPosition

        package init(cells: [[MarkdownInline]], position: MarkdownPosition) {
            self.cells = cells
            self.position = position
        }
    }

    /// The alignment of each column.
    package let alignments: [Alignment]
    /// The header row.
    package let header: Row
    /// The rows below it.
    package let rows: [Row]

    package init(alignments: [Alignment], header: Row, rows: [Row]) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
    }
}
