/// Writes one table of GitHub's dialect, row by row, into one growing string.
struct MarkdownTableWriter: Sendable {
    private var output: String
    private let columnCount: Int
    /// Rows written so far.
    private(set) var rowCount = 0

    /// - Parameter headings: Our own words, one per column.
    init(_ headings: [String]) {
        columnCount = headings.count
        output = ""
        output.reserveCapacity(1024)
        output += "|"
        for heading in headings { output += " " + heading + " |" }
        output += "\n|"
        for _ in headings { output += " --- |" }
        output += "\n"
    }

    /// Adds a row; cells that are missing at its end stay empty.
    mutating func row(_ cells: [SafeMarkdown]) {
        precondition(cells.count <= columnCount, "a row has more cells than the table has columns")
        output += "|"
        for cell in cells {
            output += " "
            output += cell.text
            output += " |"
        }
        for _ in cells.count..<columnCount { output += " |" }
        output += "\n"
        rowCount += 1
    }

    /// The table, or a sentence that says why there is none.
    func text(whenEmpty sentence: String) -> String { rowCount == 0 ? sentence + "\n" : output }
}
