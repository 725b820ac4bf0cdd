import RecoveryModel

/// Writes items as YAML that our reader, and any other, reads back as the same values.
struct YAMLText {
    private var lines: [String] = []

    static func single(_ record: InventoryRecord, _ fields: [FieldSchema]) -> String {
        var text = YAMLText()
        text.members(record.fields, fields, indent: "")
        return text.joined
    }

    static func list(_ records: [InventoryRecord], _ schema: RecordSchema) -> String {
        var text = YAMLText()
        text.lines.append((schema.listKey ?? "") + ":")
        for record in records {
            text.lines.append("  - id: " + YAMLScalar.text(record.id, indent: "    "))
            text.members(record.fields, schema.fields, indent: "    ")
        }
        return text.joined
    }

    private var joined: String { lines.joined(separator: "\n") + "\n" }

    private mutating func members(_ values: [String: FieldValue], _ fields: [FieldSchema], indent: String) {
        for field in fields {
            guard let value = values[field.key] else { continue }
            member(field.key, value, field.type, indent: indent)
        }
    }

    private mutating func member(_ key: String, _ value: FieldValue, _ type: FieldType, indent: String) {
        switch (value, type) {
        case (.group(let inner), .group(let fields)) where !inner.isEmpty:
            lines.append(indent + key + ":")
            members(inner, fields, indent: indent + "  ")
        case (.list(let items), .list(let element)) where !items.isEmpty:
            lines.append(indent + key + ":")
            for item in items { self.item(item, element, indent: indent + "  ") }
        case (.group, _): lines.append(indent + key + ": {}")
        case (.list, _): lines.append(indent + key + ": []")
        case (.text, _), (.integer, _), (.number, _), (.boolean, _), (.duration, _), (.size, _), (.date, _),
            (.instant, _):
            lines.append(indent + key + ": " + YAMLScalar.scalar(value, indent: indent + "  "))
        }
    }

    private mutating func item(_ value: FieldValue, _ type: FieldType, indent: String) {
        switch (value, type) {
        case (.group(let inner), .group(let fields)) where !inner.isEmpty:
            let start = lines.count
            members(inner, fields, indent: indent + "  ")
            // The first member stands on the line of the dash.
            lines[start] = indent + "- " + lines[start].dropFirst(indent.utf8.count + 2)
        case (.list(let items), .list(let element)) where !items.isEmpty:
            lines.append(indent + "-")
            for item in items { self.item(item, element, indent: indent + "  ") }
        case (.group, _): lines.append(indent + "- {}")
        case (.list, _): lines.append(indent + "- []")
        case (.text, _), (.integer, _), (.number, _), (.boolean, _), (.duration, _), (.size, _), (.date, _),
            (.instant, _):
            lines.append(indent + "- " + YAMLScalar.scalar(value, indent: indent + "  "))
        }
    }
}
