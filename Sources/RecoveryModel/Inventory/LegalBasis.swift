/// A norm that the plan rests on.
package struct LegalBasis: InventoryEntity {
    package let id: String
    package let name: String
    package let articles: String?
    package let published: CalendarDate?
    package let isInForce: Bool?
    package let scope: String?
    /// Whether a lawyer must still confirm it; printed as such.
    package let isToConfirm: Bool

    package static let schema = RecordSchema(
        .legalBasis, .list(file: "legal-basis.yaml"),
        [
            .required("name", .text, "Official name of the norm."),
            .optional("articles", .text, "Articles that matter."),
            .optional("published", .date, "Day of publication."),
            .optional("in_force", .boolean, "Whether it is in force."),
            .optional("scope", .text, "What it demands of the plan."),
            .optional("to_confirm", .boolean, "Whether a lawyer must still confirm it."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        articles = reader.optionalText("articles")
        published = reader.date("published")
        isInForce = reader.boolean("in_force")
        scope = reader.optionalText("scope")
        isToConfirm = reader.boolean("to_confirm") ?? false
    }
}
