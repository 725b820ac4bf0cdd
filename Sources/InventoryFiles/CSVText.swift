import RecoveryModel

/// Writes items without groups or lists as a table; an absent field is an empty cell.
enum CSVText {
    /// The table with a header; nothing when a text holds a character that a table cannot carry.
    static func table(_ records: [InventoryRecord], _ fields: [FieldSchema]) -> String? {
        let used = fields.filter { field in
            field.isRequired || records.contains { $0.fields[field.key] != nil }
        }
        var text = (["id"] + used.map(\.key)).joined(separator: ",") + "\n"
        for record in records {
            var cells = [cell(record.id)]
            for field in used {
                guard let value = record.fields[field.key] else {
                    cells.append("")
                    continue
                }
                switch value {
                case .text(let text): cells.append(cell(text))
                case .integer, .number, .boolean, .duration, .size, .date, .instant:
                    cells.append(YAMLScalar.scalar(value, indent: ""))
                case .list, .group: return nil
                }
            }
            let row = cells.compactMap { $0 }
            guard row.count == cells.count else { return nil }
            text += row.joined(separator: ",") + "\n"
        }
        return text
    }

    private static func cell(_ text: String) -> String? {
        var needsQuotes = false
        for scalar in text.unicodeScalars {
            guard SourceText.isAllowed(scalar), scalar != "\r" else { return nil }
            if scalar == "," || scalar == "\"" || scalar == "\n" || scalar == ";" || scalar == "\t" {
                needsQuotes = true
            }
        }
        let ends = [text.unicodeScalars.first, text.unicodeScalars.last]
        if ends.contains(" ") || ends.contains("\t") { needsQuotes = true }
        guard needsQuotes else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            quoted.unicodeScalars.append(scalar)
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
        }
        return quoted + "\""
    }
}
