import RecoveryModel

/// A table of comma-separated values with the place of every cell.
///
/// SwiftCSV gives no places and takes a quote that never closes for the end of the file; a reader that must name line
/// and column and lose nothing has to walk the text itself.
/// - Source: RFC 4180; also `;` and tab, which spreadsheets write where the comma is the decimal sign.
struct CSVTable {
    struct Cell {
        let text: String
        let line: Int
        let column: Int
    }

    private(set) var rows: [[Cell]] = []
    private(set) var issues: [InventoryIssue] = []

    private let scalars: [Unicode.Scalar]
    private let file: String
    private let separator: Unicode.Scalar
    private var index = 0
    private var place = PlaceCounter()

    init(_ text: String, file: String) {
        scalars = Array(text.unicodeScalars)
        self.file = file
        separator = CSVTable.separator(scalars.prefix { $0 != "\n" && $0 != "\r" })
        while index < scalars.count { row() }
    }

    private static func separator(_ header: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
        for candidate in [",", ";", "\t"] as [Unicode.Scalar] where header.contains(candidate) { return candidate }
        return ","
    }

    private mutating func advance() {
        place.advance(over: scalars[index])
        index += 1
    }

    private var isAtLineEnd: Bool { index == scalars.count || scalars[index] == "\n" || scalars[index] == "\r" }

    /// Reads one row with its line end; a blank line is no row.
    private mutating func row() {
        var cells: [Cell] = []
        while true {
            cells.append(cell())
            guard !isAtLineEnd else { break }
            advance()
        }
        if index < scalars.count {
            let isReturn = scalars[index] == "\r"
            advance()
            if isReturn, index < scalars.count, scalars[index] == "\n" { advance() }
        }
        if cells.count > 1 || !cells[0].text.isEmpty { rows.append(cells) }
    }

    private mutating func cell() -> Cell {
        while !isAtLineEnd, scalars[index] == " " { advance() }
        let (line, column) = (place.line, place.column)
        if index < scalars.count, scalars[index] == "\"" {
            return Cell(
                text: quoted(SourceLocation(file: file, line: line, column: column)), line: line, column: column)
        }
        let start = index
        while !isAtLineEnd, scalars[index] != separator { advance() }
        var end = index
        while end > start, scalars[end - 1] == " " || scalars[end - 1] == "\t" { end -= 1 }
        return Cell(text: CSVTable.text(scalars[start..<end]), line: line, column: column)
    }

    /// Reads from an opening quote up to the separator or line end after the closing one.
    private mutating func quoted(_ start: SourceLocation) -> String {
        var content: [Unicode.Scalar] = []
        advance()
        while true {
            guard index < scalars.count else {
                issues.append(
                    InventoryIssue(
                        start, LocalizedText(es: "las comillas no se cierran", en: "the quotes are not closed"),
                        suggestion: LocalizedText(
                            es: "ciérrelas; unas comillas dentro del texto se escriben dobles (\"\")",
                            en: "close them; quotes inside the text are written twice (\"\")")))
                return CSVTable.text(content[...])
            }
            let scalar = scalars[index]
            advance()
            guard scalar == "\"" else {
                content.append(scalar)
                continue
            }
            guard index < scalars.count, scalars[index] == "\"" else { break }
            content.append("\"")
            advance()
        }
        while !isAtLineEnd, scalars[index] == " " { advance() }
        if !isAtLineEnd, scalars[index] != separator {
            issues.append(
                InventoryIssue(
                    SourceLocation(file: file, line: place.line, column: place.column),
                    LocalizedText(
                        es: "se encontró texto después de las comillas, se esperaba \"\(separator)\" o fin de línea",
                        en: "found text after the quotes, expected \"\(separator)\" or the end of the line"),
                    suggestion: LocalizedText(
                        es: "unas comillas dentro del texto se escriben dobles (\"\")",
                        en: "quotes inside the text are written twice (\"\")")))
            while !isAtLineEnd, scalars[index] != separator { advance() }
        }
        return CSVTable.text(content[...])
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
