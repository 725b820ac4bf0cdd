/// A bullet list or a numbered one.
package struct MarkdownList: Hashable, Sendable {
    /// One item of a list.
    package struct Item: Hashable, Sendable {
        /// Whether the box of a task-list item is ticked; nil when the item has no box.
        package let isChecked: Bool?
        /// What the item holds.
        package let blocks: [MarkdownBlock]
        /// Where the item stands in the source.
        package let position: MarkdownPosition

        package init(isChecked: Bool?, blocks: [MarkdownBlock], position: MarkdownPosition) {
            self.isChecked = isChecked
            self.blocks = blocks
            self.position = position
        }
    }

    /// The number of the first item; nil for a bullet list.
    package let start: Int?
    /// True when no blank line parts the items.
    package let isTight: Bool
    /// The items in their order.
    package let items: [Item]

    package init(start: Int?, isTight: Bool, items: [Item]) {
        self.start = start
        self.isTight = isTight
        self.items = items
    }
}
