import Foundation
import Markdown
import RecoveryModel

/// A line of attributes: `— quién: DRP-2 · espera: t · límite: 5 min`.
struct AttributeLine {
    /// One attribute as it was written.
    struct Entry {
        let key: String
        /// Absent for a word that stands alone.
        let value: String?
        let place: SourcePlace
    }

    let entries: [Entry]

    /// Whether a line begins a line of attributes: a dash that makes no list, and a space.
    static func begins(_ line: String) -> Bool {
        ["— ", "– ", "-- "].contains { line.hasPrefix($0) }
    }

    /// - Parameter lines: The lines, the first with the dash; ends of line count as spaces.
    init(_ lines: [RunbookSource.Line]) {
        let text = lines.map(\.text.trimmed).joined(separator: " ").drop { $0 != " " }
        entries = AttributeLine.pieces(String(text)).compactMap { piece in
            let (key, value) = AttributeLine.split(piece)
            guard !key.isEmpty || value != nil else { return nil }
            return Entry(key: key, value: value, place: AttributeLine.place(of: key, in: lines))
        }
    }

    /// `key: value`, or a word alone; marks of Markdown are taken off both.
    static func split(_ text: String) -> (key: String, value: String?) {
        let plain = plainText(text)
        guard let colon = plain.firstIndex(of: ":") else { return (plain.trimmed, nil) }
        let value = String(plain[plain.index(after: colon)...]).trimmed
        return (String(plain[..<colon]).trimmed, value.isEmpty ? nil : value)
    }

    /// What parts one attribute from the next: a middle dot between spaces, outside code.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        var isCode = false
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if word == "·", !isCode {
                pieces.append(current)
                current = ""
                continue
            }
            if word.count(where: { $0 == "`" }) % 2 == 1 { isCode.toggle() }
            current += current.isEmpty ? String(word) : " " + word
        }
        return pieces + [current]
    }

    private static func plainText(_ text: String) -> String {
        let document = MarkdownDocument(parsing: text.trimmed, dialect: .tables)
        guard document.blocks.count == 1, case .paragraph(let inlines)? = document.blocks.first?.kind else {
            return text.trimmed
        }
        return inlines.plainText
    }

    private static func place(of key: String, in lines: [RunbookSource.Line]) -> SourcePlace {
        for line in lines {
            guard let range = line.text.range(of: key), !key.isEmpty else { continue }
            let offset = line.text.utf8.distance(from: line.text.startIndex, to: range.lowerBound)
            return SourcePlace(line: line.place.line, column: line.place.column + offset)
        }
        return lines.first?.place ?? .start
    }
}
