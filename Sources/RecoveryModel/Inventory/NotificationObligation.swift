/// A clock that starts when something is known, and whom to tell before it runs out.
package struct NotificationObligation: InventoryEntity {
    package let id: String
    package let basis: String
    package let trigger: String
    /// Absent where the norm says only "without delay".
    package let deadline: Duration?
    package let deadlineWords: String?
    package let recipient: String
    package let isToConfirm: Bool

    package static let schema = RecordSchema(
        .obligation, .list(file: "obligations.yaml"),
        [
            .required("basis", .text, "Norm and article."),
            .required("trigger", .text, "What starts the clock."),
            .optional("deadline", .duration, "Time from the trigger, where the norm gives one."),
            .optional("deadline_words", .text, "The deadline in the norm's own words."),
            .required("recipient", .text, "Whom to tell."),
            .optional("to_confirm", .boolean, "Whether a lawyer must still confirm it."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        basis = try reader.text("basis")
        trigger = try reader.text("trigger")
        deadline = reader.duration("deadline")
        deadlineWords = reader.optionalText("deadline_words")
        recipient = try reader.text("recipient")
        isToConfirm = reader.boolean("to_confirm") ?? false
    }
}
