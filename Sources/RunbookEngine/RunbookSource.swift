import Foundation
import Markdown
import RecoveryModel

/// The lines of a runbook's file, from which pieces are cut as they were written.
struct RunbookSource {
    /// A piece of a line, with its place.
    struct Line: Hashable {
        let text: String
        let place: SourcePlace
    }

    private let lines: [Substring]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The text with line feeds only, as CommonMark counts lines: a carriage return ends one, alone or before a feed.
    static func normalized(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        return text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
    }

    /// The lines of a block without the indentation of the item that it stands in.
    func lines(of position: MarkdownPosition) -> [Line] {
        guard position.line >= 1, position.line <= lines.count else { return [] }
        let last = min(max(position.endLine, position.line), lines.count)
        return (position.line...last).map { number in
            let line = lines[number - 1]
            let indentation = max(0, position.column - 1)
            // What stands before the block on its first line is a list's number or mark; on others it is space.
            let cut =
                number == position.line
                ? min(indentation, line.utf8.count)
                : min(indentation, line.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count)
            let text = String(decoding: line.utf8.dropFirst(cut), as: UTF8.self)
            return Line(text: text, place: SourcePlace(line: number, column: cut + 1))
        }
    }

    /// The text of a block as it was written.
    func text(of position: MarkdownPosition) -> String {
        RunbookSource.joined(lines(of: position))
    }

    static func joined(_ lines: [Line]) -> String {
        lines.map(\.text).joined(separator: "\n").trimmed
    }
}
