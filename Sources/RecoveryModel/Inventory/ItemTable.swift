/// Items of one kind, sorted by id and found by id at once.
package struct ItemTable<Item: InventoryEntity>: Sendable, RandomAccessCollection {
    private let items: [Item]
    private let positions: [String: Int]

    /// - Parameter items: In any order, each id once.
    package init(_ items: [Item]) {
        let sorted = items.sorted { $0.id < $1.id }
        self.items = sorted
        positions = Dictionary(zip(sorted.map(\.id), sorted.indices), uniquingKeysWith: { first, _ in first })
    }

    package var startIndex: Int { items.startIndex }
    package var endIndex: Int { items.endIndex }
    package subscript(position: Int) -> Item { items[position] }

    /// The item with this id.
    package subscript(id id: String?) -> Item? { id.flatMap { positions[$0] }.map { items[$0] } }
}
