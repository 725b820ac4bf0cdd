import RecoveryModel

/// Reads the items of one file by the schema of their kind.
struct ItemReader {
    let schema: RecordSchema
    private(set) var entries: [InventoryDraft.Entry] = []
    /// Whether an item could not even be named, so that references to it cannot be judged.
    private(set) var missedItems = false
    private var reader: FieldReader
    private let table: KeyTable

    var issues: [InventoryIssue] { reader.issues }

    init(file: String, schema: RecordSchema) {
        self.schema = schema
        reader = FieldReader(file: file)
        table = KeyTables.table(schema.kind)
    }

    /// Reads what stands at the top of a YAML file.
    mutating func readRoot(_ root: SourceNode) {
        if case .null = root.content { return }
        guard case .mapping(let members) = root.content else {
            wrongTop(root)
            return
        }
        guard let listKey = schema.listKey else {
            single(members, root)
            return
        }
        var isFound = false
        for member in members {
            if member.key == listKey {
                isFound = true
                list(member)
            } else {
                unknownTop(member, listKey)
            }
        }
        if !isFound { missedItems = true }
    }

    private mutating func single(_ members: [SourceMember], _ root: SourceNode) {
        let place = reader.place(root)
        let fields = reader.fields(members, at: place, by: table)
        add(schema.kind.rawValue, fields, place, idPlace: place)
    }

    private mutating func list(_ member: SourceMember) {
        switch member.value.content {
        case .null: return
        case .list(let items):
            for item in items { readItem(item) }
        case .mapping, .scalar:
            missedItems = true
            reader.complain(
                Complaint.found(
                    shape(member.value),
                    expected: LocalizedText(
                        es: "una lista de elementos bajo \"\(member.key)\"",
                        en: "a list of items under \"\(member.key)\""),
                    reader.place(member.value),
                    suggestion: LocalizedText(
                        es: "empiece cada elemento con \"- id: …\"", en: "begin each item with \"- id: …\"")))
        }
    }

    private mutating func readItem(_ item: SourceNode) {
        let place = reader.place(item)
        guard case .mapping(let members) = item.content else {
            missedItems = true
            reader.complain(
                Complaint.found(
                    shape(item),
                    expected: LocalizedText(
                        es: "un elemento con su \"id\" y sus claves", en: "an item with its \"id\" and its keys"),
                    place))
            return
        }
        let fields = reader.fields(members, at: place, by: table, reserved: "id")
        guard let member = members.first(where: { $0.key == "id" }) else {
            missingID(place)
            return
        }
        identified(member.value, fields, place, keyPlace: reader.place(member.line, member.column))
    }

    private mutating func identified(
        _ node: SourceNode, _ fields: FieldReader.Fields, _ place: SourceLocation, keyPlace: SourceLocation
    ) {
        switch node.content {
        case .scalar(let text, _) where !text.allSatisfy(\.isWhitespace):
            if reader.refuseControl(in: text, at: reader.place(node)) {
                missedItems = true
            } else {
                add(text.trimmed, fields, place, idPlace: reader.place(node))
            }
        case .null, .scalar:
            missedItems = true
            reader.complain(Complaint.empty("id", .text, keyPlace))
        case .list, .mapping:
            missedItems = true
            reader.complain(
                Complaint.found(shape(node), expected: LocalizedText(es: "un id", en: "an id"), reader.place(node)))
        }
    }

    private mutating func missingID(_ place: SourceLocation) {
        missedItems = true
        reader.complain(
            InventoryIssue(
                place,
                LocalizedText(
                    es: "falta la clave \"id\", se esperaba un id único (\(schema.kind.noun.es))",
                    en: "the key \"id\" is missing, expected a unique id (\(schema.kind.noun.en))")))
    }

    private mutating func add(
        _ id: String, _ fields: FieldReader.Fields, _ place: SourceLocation, idPlace: SourceLocation
    ) {
        var locations = fields.locations
        locations["id"] = idPlace
        entries.append(
            InventoryDraft.Entry(
                record: InventoryRecord(kind: schema.kind, id: id, fields: fields.values), location: place,
                fieldLocations: locations))
    }

    private mutating func wrongTop(_ root: SourceNode) {
        missedItems = true
        let expected =
            schema.listKey.map {
                LocalizedText(es: "la clave \"\($0)\" con una lista", en: "the key \"\($0)\" with a list")
            } ?? LocalizedText(es: "claves con sus valores", en: "keys with their values")
        reader.complain(
            Complaint.found(
                shape(root), expected: expected, reader.place(root),
                suggestion: schema.listKey.map {
                    LocalizedText(
                        es: "escriba \"\($0):\" en la primera línea", en: "write \"\($0):\" on the first line")
                }))
    }

    private mutating func unknownTop(_ member: SourceMember, _ listKey: String) {
        let place = reader.place(member.line, member.column)
        let isSecret = SecretText.isSecretKey(member.key)
        reader.complain(
            InventoryIssue(
                place,
                LocalizedText(
                    es: "la clave \(SecretText.shown(member.key)) no existe aquí, se esperaba solo \"\(listKey)\"",
                    en: "there is no key \(SecretText.shown(member.key)) here, expected only \"\(listKey)\""),
                suggestion: isSecret
                    ? SecretText.remedy : Complaint.didYouMean(NearestWord([listKey]).word(for: member.key))))
    }

    private func shape(_ node: SourceNode) -> LocalizedText {
        switch node.content {
        case .null: LocalizedText(es: "nada", en: "nothing")
        case .scalar(let text, _): Complaint.quoted(text)
        case .list: LocalizedText(es: "una lista", en: "a list")
        case .mapping: LocalizedText(es: "un grupo de claves", en: "a group of keys")
        }
    }
}

extension ItemReader {
    /// Reads the rows of a table whose header names the keys; an empty cell is an absent key.
    mutating func readTable(_ csv: CSVTable) {
        guard let header = csv.rows.first else { return }
        let columns = header.map { columnKey($0) }
        refuseRepeated(header)
        guard columns.contains("id") else {
            missedItems = true
            reader.complain(
                InventoryIssue(
                    reader.place(header[0].line, header[0].column),
                    LocalizedText(es: "falta la columna \"id\"", en: "the column \"id\" is missing"),
                    suggestion: LocalizedText(
                        es: "la primera línea nombra las columnas: id, \(table.keys.joined(separator: ", "))",
                        en: "the first line names the columns: id, \(table.keys.joined(separator: ", "))")))
            return
        }
        for row in csv.rows.dropFirst() { readRow(row, columns) }
    }

    private mutating func columnKey(_ cell: CSVTable.Cell) -> String? {
        if cell.text == "id" || table.entries[cell.text] != nil { return cell.text }
        let isSecret = SecretText.isSecretKey(cell.text)
        let shown = SecretText.shown(cell.text)
        let known = "id, " + table.keys.joined(separator: ", ")
        reader.complain(
            InventoryIssue(
                reader.place(cell.line, cell.column),
                LocalizedText(
                    es: "la columna \(shown) no existe, se esperaba una de: \(known)",
                    en: "there is no column \(shown), expected one of: \(known)"),
                suggestion: isSecret ? SecretText.remedy : table.suggestion(for: cell.text)))
        return nil
    }

    private mutating func refuseRepeated(_ header: [CSVTable.Cell]) {
        var first: [String: SourceLocation] = [:]
        for cell in header {
            let place = reader.place(cell.line, cell.column)
            let shown = SecretText.shown(cell.text)
            if let earlier = first[cell.text] {
                reader.complain(
                    InventoryIssue(
                        place,
                        LocalizedText(
                            es: "la columna \(shown) está repetida: ya está en \(earlier.text)",
                            en: "the column \(shown) is repeated: it already stands at \(earlier.text)"),
                        suggestion: LocalizedText(es: "deje solo una de las dos", en: "leave only one of the two")))
            } else {
                first[cell.text] = place
            }
        }
    }

    private mutating func readRow(_ row: [CSVTable.Cell], _ columns: [String?]) {
        let place = reader.place(row[0].line, row[0].column)
        if row.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) { return }
        if let extra = row.dropFirst(columns.count).first(where: { !$0.text.isEmpty }) {
            reader.complain(
                InventoryIssue(
                    reader.place(extra.line, extra.column),
                    LocalizedText(
                        es: "la línea tiene \(row.count) celdas, se esperaban \(columns.count)",
                        en: "the row has \(row.count) cells, expected \(columns.count)"),
                    suggestion: LocalizedText(
                        es: "un texto con comas va entre comillas dobles",
                        en: "a text with commas stands between double quotes")))
        }
        var members: [SourceMember] = []
        for (cell, key) in zip(row, columns) {
            guard let key, !cell.text.allSatisfy(\.isWhitespace) else { continue }
            let value = SourceNode(content: .scalar(cell.text, isPlain: true), line: cell.line, column: cell.column)
            members.append(SourceMember(key: key, line: cell.line, column: cell.column, value: value))
        }
        let fields = reader.fields(members, at: place, by: table, reserved: "id")
        guard let id = members.first(where: { $0.key == "id" }) else {
            missingID(place)
            return
        }
        identified(id.value, fields, place, keyPlace: place)
    }
}

/// The prepared keys of every kind, made once.
enum KeyTables {
    static func table(_ kind: RecordKind) -> KeyTable { tables[kind] ?? KeyTable([]) }

    private static let tables: [RecordKind: KeyTable] = Dictionary(
        uniqueKeysWithValues: InventorySchema.all.map { schema in
            (schema.kind, KeyTable(schema.fields, extraKeys: schema.listKey == nil ? [] : ["id"]))
        })
}
