/// A kind of inventory item as Swift sees it: its schema, and a value made from a record that fits it.
package protocol InventoryEntity: Hashable, Sendable {
    /// How items of this kind are written in files.
    static var schema: RecordSchema { get }
    /// The id, unique within the kind.
    var id: String { get }
    /// Makes the value; a record that passed its checks cannot fail here.
    init(_ record: InventoryRecord) throws(RecordError)
}
