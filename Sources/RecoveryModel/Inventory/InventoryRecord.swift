/// One item of the inventory, whatever its kind, with the fields that were given.
package struct InventoryRecord: Hashable, Sendable {
    package let kind: RecordKind
    /// Unique within the kind; lower-case letters, digits and `-` by convention, codes such as `DRP-1` allowed.
    package let id: String
    package let fields: [String: FieldValue]

    package init(kind: RecordKind, id: String, fields: [String: FieldValue]) {
        self.kind = kind
        self.id = id
        self.fields = fields
    }

    /// The one spelling of the fields that is stored, compared and hashed.
    package var canonicalBody: String { FieldValue.group(fields).json.canonicalText }

    /// Reads a stored body.
    ///
    /// - Throws: `RecordError` when the body does not fit the schema of its kind.
    package init(kind: RecordKind, id: String, body: JSONValue) throws(RecordError) {
        guard case .object(let members) = body,
            let fields = FieldValue.fields(members, as: InventorySchema.schema(of: kind).fields)
        else { throw RecordError(kind: kind, id: id, key: nil, problem: "the stored body does not fit its schema") }
        self.init(kind: kind, id: id, fields: fields)
    }
}
