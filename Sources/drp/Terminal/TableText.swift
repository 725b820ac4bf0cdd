/// Lays out rows in columns; on a terminal, long cells wrap inside their column. The last column is never padded.
enum TableText {
    /// - Parameter width: Columns of the terminal; nothing when another program reads, which gets one line a row.
    static func text(columns: [String], rows: [[String]], width: Int? = nil) -> String {
        let safeRows = rows.map { $0.map(safe) }
        var widths = columns.map(\.count)
        for row in safeRows {
            for (index, cell) in row.enumerated() where index < widths.count {
                widths[index] = max(widths[index], cell.count)
            }
        }
        var ruleLimit = 40
        if let width {
            widths = fitted(widths, smallest: smallest([columns] + safeRows, count: widths.count), into: width)
            ruleLimit = width
        }
        var lines = self.lines(columns, widths)
        // The last column is as wide as its longest text, which would draw its rule over several lines.
        let rules = widths.enumerated().map { min($1, $0 == widths.count - 1 ? ruleLimit : $1) }
        lines += self.lines(rules.map { String(repeating: "─", count: $0) }, widths)
        for row in safeRows { lines += self.lines(row, widths) }
        return lines.joined(separator: "\n")
    }

    /// The lines of one text whose words fit the width; a longer word is cut.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        guard text.count > width, width > 0 else { return [text] }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if line.isEmpty {
                line = String(word)
            } else if line.count + 1 + word.count <= width {
                line += " " + word
            } else {
                lines.append(line)
                line = String(word)
            }
            while line.count > width {
                lines.append(String(line.prefix(width)))
                line = String(line.dropFirst(width))
            }
        }
        return lines + [line]
    }

    /// A text of several lines, each wrapped between words; what is indented stays indented.
    static func paragraph(_ text: String, to width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let indent = String(line.prefix { $0 == " " })
            guard line.count > width, indent.count < width / 2 else { return String(line) }
            return wrapped(String(line), to: width - indent.count).map { indent + $0 }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// Takes from the widest column that can still give, one by one, until the table fits or none can.
    private static func fitted(_ natural: [Int], smallest: [Int], into width: Int) -> [Int] {
        var widths = natural
        func excess() -> Int { widths.reduce(2 * (widths.count - 1), +) - width }
        // First between words; then, where that is not enough, inside them.
        for limits in [smallest, smallest.map { min($0, 8) }] {
            while excess() > 0 {
                let giving = widths.indices.filter { widths[$0] > limits[$0] }
                guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { break }
                widths[widest] -= 1
            }
        }
        return widths
    }

    /// The longest word of each column.
    private static func smallest(_ rows: [[String]], count: Int) -> [Int] {
        var longest = [Int](repeating: 1, count: count)
        for row in rows {
            for (index, cell) in row.enumerated() where index < count {
                longest[index] = max(longest[index], cell.split(separator: " ").map(\.count).max() ?? 0)
            }
        }
        return longest
    }

    private static func lines(_ cells: [String], _ widths: [Int]) -> [String] {
        let columns = cells.enumerated().map { wrapped($1, to: widths[$0]) }
        return (0..<(columns.map(\.count).max() ?? 0)).map { number in
            var text = ""
            for (index, column) in columns.enumerated() {
                let piece = number < column.count ? column[number] : ""
                let isLast = index == columns.count - 1
                text += piece + (isLast ? "" : String(repeating: " ", count: max(0, widths[index] - piece.count) + 2))
            }
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }
    }

    /// Control characters of a value must not steer the terminal.
    private static func safe(_ cell: String) -> String {
        String(cell.map { $0.isNewline || ($0.asciiValue ?? 32) < 32 || $0.asciiValue == 127 ? " " : $0 })
    }
}
