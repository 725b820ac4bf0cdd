package import RecoveryModel

/// Reads a file that holds one YAML mapping, such as the record of a drill, by a schema of any kind.
package struct RecordFile: Sendable {
    /// The fields that could be read.
    package let fields: [String: FieldValue]
    /// By path of the field: `phases.0.end`.
    package let fieldLocations: [String: SourceLocation]
    /// Every complaint, sorted by place; the fields are whole when there is none.
    package let issues: [InventoryIssue]

    /// Reads keys and types; whether references lead anywhere is for the caller to ask.
    package static func read(file: InventoryFile, schema: [FieldSchema]) -> RecordFile {
        let source = SourceText(file)
        guard let text = source.text else { return RecordFile(fields: [:], fieldLocations: [:], issues: source.issues) }
        let tree = YAMLTree(text, file: file.path)
        var reader = FieldReader(file: file.path)
        let start = SourceLocation(file: file.path, line: 1, column: 1)
        var fields = FieldReader.Fields()
        switch tree.root?.content {
        case .mapping(let members): fields = reader.fields(members, at: start, by: KeyTable(schema))
        case nil where tree.isUnreadable: break
        case nil, .null: fields = reader.fields([], at: start, by: KeyTable(schema))
        case .scalar, .list:
            reader.complain(
                InventoryIssue(
                    start,
                    LocalizedText(
                        es: "se esperaban claves con sus valores (\"clave: valor\")",
                        en: "expected keys with their values (\"key: value\")")))
        }
        let record = InventoryRecord(kind: .document, id: "-", fields: fields.values)
        let entry = InventoryDraft.Entry(record: record, location: start, fieldLocations: fields.locations)
        let issues = source.issues + tree.issues + reader.issues + InventoryValidation.secrets(entry)
        return RecordFile(
            fields: fields.values, fieldLocations: fields.locations, issues: issues.sorted { $0.location < $1.location }
        )
    }
}
