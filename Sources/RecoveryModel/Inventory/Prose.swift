/// Prose of the user's own for one chapter: a file `prose/CHAPTER.md`.
package struct Prose: InventoryEntity {
    /// The chapter that it fills.
    package let id: String
    package let body: String

    package static let schema = RecordSchema(
        .prose, .folder("prose"), [.required("body", .markdown, "The chapter's text.")])

    package init(_ record: InventoryRecord) throws(RecordError) {
        id = record.id
        body = try RecordReader(record).text("body")
    }
}
