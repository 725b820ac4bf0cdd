package import RecoveryModel

/// Writes records as inventory files, so that reading them gives the same records, and writing those the same bytes.
package enum InventoryWriter {
    /// The files of an inventory: fields in the order of their schema, items sorted by id, comments none.
    ///
    /// Contacts go to the table `contacts.csv`, unless one of them holds a character that a table cannot.
    /// - Parameter records: As `InventoryFolder.check` gives them, in any order: no text is blank, and each
    ///   id stands once within its kind.
    /// - Returns: Sorted by path; kinds without items have no file.
    package static func files(for records: [InventoryRecord]) -> [InventoryFile] {
        let byKind = Dictionary(grouping: InventoryFolder.sorted(records), by: \.kind)
        var files: [InventoryFile] = []
        for schema in InventorySchema.all {
            guard let items = byKind[schema.kind] else { continue }
            switch schema.layout {
            case .single(let file): files += items.prefix(1).map { text(file, YAMLText.single($0, schema.fields)) }
            case .list(let file): files.append(text(file, YAMLText.list(items, schema)))
            case .listOrTable(let file, let table):
                if let csv = CSVText.table(items, schema.fields) {
                    files.append(text(table, csv))
                } else {
                    files.append(text(file, YAMLText.list(items, schema)))
                }
            case .folder(let folder): files += items.map { text("\(folder)/\($0.id).md", markdown($0)) }
            }
        }
        return files.sorted { $0.path < $1.path }
    }

    private static func text(_ path: String, _ text: String) -> InventoryFile {
        InventoryFile(path: path, bytes: Array(text.utf8))
    }

    private static func markdown(_ record: InventoryRecord) -> String {
        if case .text(let body) = record.fields["body"] { FolderReader.normalised(body) } else { "" }
    }
}
