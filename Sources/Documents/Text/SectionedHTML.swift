import Markdown

/// The HTML of a long document, made chapter by chapter: the tree of a whole plan of ten thousand systems would take
/// several hundred megabytes.
enum SectionedHTML {
    /// Documents below this many bytes are rendered in one piece.
    private static let smallDocument = 1 << 19

    /// The body, with links that lead to the HTML editions.
    static func render(_ text: String) -> [UInt8] {
        guard text.utf8.count > smallDocument else {
            return EditionMark.html(MarkdownHTML.bytes(text, dialect: .tables))
        }
        var html: [UInt8] = []
        html.reserveCapacity(text.utf8.count * 2)
        for chapter in chapters(of: text) {
            html += EditionMark.html(MarkdownHTML.bytes(String(chapter), dialect: .tables))
        }
        return html
    }

    /// The text cut before each heading of the second level that stands in no block of code.
    private static func chapters(of text: String) -> [Substring] {
        var chapters: [Substring] = []
        var start = text.startIndex
        var fence: Substring?
        var line = text.startIndex
        while line < text.endIndex {
            let end = text.utf8[line...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
            let content = text[line..<end]
            if let open = fence {
                let marks = content.drop { $0 == " " }
                if marks.hasPrefix(open), marks.allSatisfy({ $0 == open.first || $0 == " " }) { fence = nil }
            } else if content.utf8.first == UInt8(ascii: "#"), content.hasPrefix("## ") {
                if start < line { chapters.append(text[start..<line]) }
                start = line
            } else {
                fence = openingFence(content)
            }
            line = end < text.endIndex ? text.utf8.index(after: end) : end
        }
        chapters.append(text[start...])
        return chapters
    }

    private static func openingFence(_ line: Substring) -> Substring? {
        // Rows of tables, which are nearly all lines, are told apart by their first byte.
        guard let first = line.utf8.first, first != UInt8(ascii: "|") else { return nil }
        let content = line.drop { $0 == " " }
        guard let mark = content.first, mark == "`" || mark == "~" else { return nil }
        let marks = content.prefix { $0 == mark }
        return marks.count >= 3 ? marks : nil
    }
}
