import RecoveryModel

/// Gathers items and complaints file by file.
struct FolderReader {
    private(set) var entries: [InventoryDraft.Entry] = []
    private(set) var issues: [InventoryIssue] = []
    private(set) var unread: Set<RecordKind> = []

    mutating func read(_ file: InventoryFile) {
        guard !FileNames.isIgnored(file.name) else { return }
        guard let home = FileNames.home(of: file.name) else {
            issues.append(FileNames.unknown(file))
            if let kind = FileNames.meantKind(file.name) { unread.insert(kind) }
            return
        }
        let source = SourceText(file)
        issues += source.issues
        guard let text = source.text else {
            unread.insert(home.schema.kind)
            return
        }
        let schema = home.schema
        switch home.form {
        case .yaml: readYAML(text, file, schema)
        case .csv: readTable(text, file, schema)
        case .markdown(let id): readMarkdown(text, file, schema, id)
        }
    }

    private mutating func readYAML(_ text: String, _ file: InventoryFile, _ schema: RecordSchema) {
        let tree = YAMLTree(text, file: file.path)
        issues += tree.issues
        if tree.isUnreadable { unread.insert(schema.kind) }
        var reader = ItemReader(file: file.path, schema: schema)
        if let root = tree.root { reader.readRoot(root) }
        finish(reader)
    }

    private mutating func readTable(_ text: String, _ file: InventoryFile, _ schema: RecordSchema) {
        let table = CSVTable(text, file: file.path)
        issues += table.issues
        if !table.issues.isEmpty { unread.insert(schema.kind) }
        var reader = ItemReader(file: file.path, schema: schema)
        reader.readTable(table)
        finish(reader)
    }

    private mutating func readMarkdown(_ text: String, _ file: InventoryFile, _ schema: RecordSchema, _ id: String) {
        let start = SourceLocation(file: file.path, line: 1, column: 1)
        let body = FolderReader.normalised(text)
        guard !body.allSatisfy(\.isWhitespace) else {
            issues.append(
                InventoryIssue(
                    start,
                    LocalizedText(
                        es: "el archivo está vacío, se esperaba un texto en Markdown",
                        en: "the file is empty, expected a text in Markdown"),
                    suggestion: LocalizedText(es: "escríbalo, o borre el archivo", en: "write it, or delete the file")))
            unread.insert(schema.kind)
            return
        }
        entries.append(
            InventoryDraft.Entry(
                record: InventoryRecord(kind: schema.kind, id: id, fields: ["body": .text(body)]), location: start,
                fieldLocations: ["body": start]))
    }

    private mutating func finish(_ reader: ItemReader) {
        entries += reader.entries
        issues += reader.issues
        if reader.missedItems { unread.insert(reader.schema.kind) }
    }

    /// Every line end as LF.
    static func normalised(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var afterReturn = false
        for byte in text.utf8 {
            if byte == 0x0A, afterReturn {
                afterReturn = false
                continue
            }
            afterReturn = byte == 0x0D
            bytes.append(afterReturn ? 0x0A : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
