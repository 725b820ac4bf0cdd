/// How the items of one kind are written: in which file, under which keys.
///
/// Reading, checking, exporting, comparing, storing and the manual all follow from this one table.
package struct RecordSchema: Hashable, Sendable {
    /// The form of the file that holds the items.
    package enum Layout: Hashable, Sendable {
        /// One YAML mapping, and one item only.
        case single(file: String)
        /// A YAML list of items under one key named like the file.
        case list(file: String)
        /// A YAML list, or a CSV table with the same keys as columns.
        case listOrTable(file: String, table: String)
        /// A folder of Markdown files; the file name is the id, the text the field `body`.
        case folder(String)
    }

    package let kind: RecordKind
    package let layout: Layout
    /// All keys in the order in which an export writes them; `id` is not among them.
    package let fields: [FieldSchema]

    package init(_ kind: RecordKind, _ layout: Layout, _ fields: [FieldSchema]) {
        self.kind = kind
        self.layout = layout
        self.fields = fields
    }

    /// The key under which the file lists its items: `data-stores.yaml` lists under `data-stores`.
    package var listKey: String? {
        switch layout {
        case .single, .folder: nil
        case .list(let file), .listOrTable(let file, _): String(file.dropLast(".yaml".count))
        }
    }
}
