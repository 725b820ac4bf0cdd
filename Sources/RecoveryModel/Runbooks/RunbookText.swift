/// A runbook as written: a file `runbooks/ID.md` in the one grammar of docs/runbook-format.md.
package struct RunbookText: InventoryEntity {
    package let id: String
    package let body: String

    package static let schema = RecordSchema(
        .runbook, .folder("runbooks"), [.required("body", .markdown, "The runbook's text.")])

    package init(_ record: InventoryRecord) throws(RecordError) {
        id = record.id
        body = try RecordReader(record).text("body")
    }
}
