/// An authority that must or may be told.
package struct Authority: InventoryEntity {
    package enum Category: String, CaseIterable, Sendable {
        case emergency, privacy, csirt, prosecutor, other
        case civilProtection = "civil-protection"
        case internalControl = "internal-control"
    }

    package let id: String
    package let name: String
    package let category: Category
    package let note: String?

    package static let schema = RecordSchema(
        .authority, .list(file: "authorities.yaml"),
        [
            .required("name", .text, "Name of the authority."),
            .required("category", .choice(Category.allCases.map(\.rawValue)), "What it is for."),
            .optional("note", .text, "When and how to call it."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        category = try reader.choice("category")
        note = reader.optionalText("note")
    }
}
