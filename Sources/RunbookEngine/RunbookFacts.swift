import Foundation
import Markdown
package import RecoveryModel

/// Puts the inventory's facts where a runbook asks for them.
package enum RunbookFacts {
    /// Fills a runbook's text before it is parsed or printed.
    ///
    /// Every value is made harmless for its place: quoted in a block that a shell reads, with doubled quotes in SQL,
    /// escaped in Markdown. What cannot be resolved stays as it was written.
    ///
    /// - Parameters:
    ///   - text: The runbook's file.
    ///   - record: Finds an item of the inventory.
    /// - Returns: The text, and the placeholders that name nothing, each where it stands.
    package static func fill(
        _ text: String, record: (RecordKind, String) -> InventoryRecord?
    ) -> (text: String, unresolved: [RunbookIssue]) {
        let text = RunbookSource.normalized(text)
        var filled = ""
        var unresolved: [RunbookIssue] = []
        var context = FillContext()
        var last = text.startIndex
        for occurrence in RunbookPlaceholder.occurrences(in: text) {
            let before = text[last..<occurrence.range.lowerBound]
            context.read(before)
            filled += before
            if let value = RunbookPlaceholder(occurrence.content)?.value(record) {
                filled += context.harmless(value)
            } else {
                filled += text[occurrence.range]
                unresolved.append(
                    RunbookIssue(
                        .unresolvedPlaceholder, at: occurrence.place,
                        es: "el inventario no tiene «\(occurrence.content)»",
                        en: "the inventory has no “\(occurrence.content)”"))
            }
            last = occurrence.range.upperBound
        }
        return (filled + text[last...], unresolved)
    }
}

/// Where in a runbook a placeholder stands: in prose, in a code span, in what a shell reads, in SQL.
private struct FillContext {
    private enum Quote { case none, single, double, comment }

    private var language: String?
    private var fence = ""
    private var quote = Quote.none
    private var line = String.UnicodeScalarView()

    /// Reads on to the next placeholder.
    mutating func read(_ text: Substring) {
        // By scalars: a shell and cmark-gfm see a quote also where an accent was put upon it.
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                endLine()
            } else {
                if language != nil { follow(scalar) }
                line.append(scalar)
            }
        }
    }

    /// The value as it may stand here.
    func harmless(_ value: String) -> String {
        let value = String(value.map { $0.isNewline ? " " : $0 })
        switch language.map({ RunbookStep.Kind.typed($0) }) {
        case .some(.command): return shell(value)
        case .some(.sql): return value.replacingOccurrences(of: "'", with: "''")
        case .some: return value
        case nil: break
        }
        let isCode = line.count(where: { $0 == "`" }) % 2 == 1
        // A middle dot between spaces would begin a new attribute.
        let plain = value.replacingOccurrences(of: "·", with: "-")
        return isCode ? plain.replacingOccurrences(of: "`", with: "'") : MarkdownEscaping.escape(plain)
    }

    private func shell(_ value: String) -> String {
        switch quote {
        case .single: return value.replacingOccurrences(of: "'", with: "'\\''")
        case .double:
            return String(value.flatMap { "\\\"$`".contains($0) ? ["\\", $0] : [$0] })
        case .comment: return value
        case .none:
            let safe = value.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"),
                    UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: ","),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
            let isWord = safe && !value.isEmpty && !value.hasPrefix("-")
            return isWord ? value : "'" + value.replacingOccurrences(of: "'", with: "'\\''") + "'"
        }
    }

    private mutating func follow(_ scalar: Unicode.Scalar) {
        let isEscaped = line.reversed().prefix { $0 == "\\" }.count % 2 == 1
        switch (quote, scalar) {
        case (.none, "'") where !isEscaped: quote = .single
        case (.none, "\"") where !isEscaped: quote = .double
        case (.none, "#") where line.last.map { $0 == " " || $0 == "\t" || $0 == ";" } ?? true: quote = .comment
        case (.single, "'"): quote = .none
        case (.double, "\"") where !isEscaped: quote = .none
        default: break
        }
    }

    private mutating func endLine() {
        let text = String(line).trimmed
        line = String.UnicodeScalarView()
        if quote == .comment { quote = .none }
        if language != nil {
            if text.hasPrefix(fence), text.allSatisfy({ $0 == fence.first }) { language = nil }
            return
        }
        // A fence may stand behind the number of its item.
        let rest = text.drop { $0.isNumber || $0 == "." || $0 == ")" || $0 == " " }
        guard let mark = rest.first, mark == "`" || mark == "~" else { return }
        let run = rest.prefix { $0 == mark }
        let info = rest.dropFirst(run.count)
        guard run.count >= 3, mark == "~" || !info.contains("`") else { return }
        fence = String(run)
        quote = .none
        language = info.split(separator: " ").first.map { $0.lowercased() } ?? ""
    }
}
