/// Lays out rows in columns for a terminal; the last column is never padded.
enum TableText {
    static func text(columns: [String], rows: [[String]]) -> String {
        var widths = columns.map(\.count)
        for row in rows {
            for (index, cell) in row.enumerated() where index < widths.count {
                widths[index] = max(widths[index], cell.count)
            }
        }
        var lines = [line(columns, widths)]
        // The last column is as wide as its longest text, which would draw its rule over several lines.
        let rules = widths.enumerated().map { min($1, $0 == widths.count - 1 ? 40 : $1) }
        lines.append(line(rules.map { String(repeating: "─", count: $0) }, widths))
        lines += rows.map { line($0, widths) }
        return lines.joined(separator: "\n")
    }

    private static func line(_ cells: [String], _ widths: [Int]) -> String {
        var text = ""
        for (index, cell) in cells.enumerated() {
            // Control characters of a value must not steer the terminal.
            let safe = String(cell.map { $0.isNewline || ($0.asciiValue ?? 32) < 32 ? " " : $0 })
            let isLast = index == cells.count - 1
            text += safe + (isLast ? "" : String(repeating: " ", count: max(0, widths[index] - safe.count) + 2))
        }
        return text
    }
}
