/// One key of an inventory item: what it may hold, and what it means.
package struct FieldSchema: Hashable, Sendable {
    package let key: String
    package let type: FieldType
    package let isRequired: Bool
    /// What the key means, in one English sentence for the generated manual.
    package let summary: String

    /// A key that may be left out; what is left out is unknown.
    package static func optional(_ key: String, _ type: FieldType, _ summary: String) -> FieldSchema {
        FieldSchema(key: key, type: type, isRequired: false, summary: summary)
    }

    /// A key that every item of the kind must have.
    package static func required(_ key: String, _ type: FieldType, _ summary: String) -> FieldSchema {
        FieldSchema(key: key, type: type, isRequired: true, summary: summary)
    }
}
