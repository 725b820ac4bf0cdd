/// The words to send during an incident, ready but for the facts in braces.
package struct MessageTemplate: InventoryEntity {
    package let id: String
    package let name: String
    package let audience: String
    package let channel: String?
    package let approverRole: String?
    package let body: String

    package static let schema = RecordSchema(
        .message, .list(file: "messages.yaml"),
        [
            .required("name", .text, "Name of the message."),
            .required("audience", .text, "For whom."),
            .optional("channel", .text, "By which medium."),
            .optional("approver_role", .reference([.role]), "Role that approves it before it leaves."),
            .required("body", .markdown, "The words, with facts to fill in between braces."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        audience = try reader.text("audience")
        channel = reader.optionalText("channel")
        approverRole = reader.optionalText("approver_role")
        body = try reader.text("body")
    }
}
