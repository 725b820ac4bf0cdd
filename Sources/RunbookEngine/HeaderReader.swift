import Markdown
import RecoveryModel

/// Reads what stands between a runbook's title and its first phase.
struct HeaderReader {
    private(set) var attributes: [String: String] = [:]
    private(set) var issues: [RunbookIssue] = []

    /// Takes the block behind the title when it is a list, a table or a line of attributes.
    ///
    /// - Returns: Whether the block was one.
    mutating func take(_ block: MarkdownBlock, in source: RunbookSource) -> Bool {
        let lines = source.lines(of: block.position)
        switch block.kind {
        case .list(let list) where list.start == nil:
            for item in list.items {
                let text = item.blocks.first.map { source.text(of: $0.position) } ?? ""
                add(AttributeLine.split(text), at: place(item.position))
            }
        case .table(let table):
            for row in [table.header] + table.rows {
                let cells = row.cells.map(\.plainText.trimmed)
                guard let key = cells.first, !key.isEmpty else { continue }
                let value = cells.dropFirst().joined(separator: " ").trimmed
                add((key, value.isEmpty ? nil : value), at: place(row.position))
            }
        case .paragraph:
            guard let first = lines.first, AttributeLine.begins(first.text) else { return false }
            for entry in AttributeLine(lines).entries { add((entry.key, entry.value), at: entry.place) }
        case .heading, .list, .codeBlock, .blockQuote, .thematicBreak, .htmlBlock: return false
        }
        return true
    }

    private func place(_ position: MarkdownPosition) -> SourcePlace {
        SourcePlace(line: position.line, column: position.column)
    }

    private mutating func add(_ entry: (key: String, value: String?), at place: SourcePlace) {
        guard let key = HeaderKey.words[entry.key] else {
            issues.append(
                RunbookIssue(
                    .unknownKey, at: place, es: "el encabezado no conoce «\(entry.key)»",
                    en: "the header knows no “\(entry.key)”", suggestion: HeaderKey.words.suggestion(for: entry.key)))
            return
        }
        guard let value = entry.value else {
            issues.append(
                RunbookIssue(
                    .badValue, at: place, es: "«\(entry.key)» no dice nada", en: "“\(entry.key)” says nothing",
                    suggestion: LocalizedText(
                        es: "Escriba «\(entry.key): valor».", en: "Write “\(entry.key): value”.")))
            return
        }
        if attributes.updateValue(value, forKey: key.rawValue) != nil {
            issues.append(
                RunbookIssue(
                    .repeatedKey, at: place, es: "«\(entry.key)» está dos veces", en: "“\(entry.key)” stands twice"))
        }
    }
}
