import Foundation
package import RecoveryModel

/// A place in a runbook that takes a fact of the inventory: `{{endpoint:pg-padron-1.host}}`.
package struct RunbookPlaceholder: Hashable, Sendable {
    /// The kind of item.
    package let kind: RecordKind
    /// The item's id.
    package let id: String
    /// The path of the field, as in `objectives.rto`.
    package let path: String

    /// Reads what stands between the braces; nothing when it is not of the form `kind:id.field`.
    ///
    /// The id goes to the first dot, so that an id with a dot cannot be named.
    package init?(_ text: String) {
        let parts = text.trimmed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = RecordKind(rawValue: String(parts[0]).trimmed) else { return nil }
        let rest = parts[1].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard rest.count == 2, !rest[0].isEmpty, !rest[1].isEmpty, !parts[1].contains(where: \.isWhitespace) else {
            return nil
        }
        self.kind = kind
        id = String(rest[0])
        path = String(rest[1])
    }

    /// As it stands in a runbook.
    package var text: String { "{{\(kind.rawValue):\(id).\(path)}}" }

    /// What the inventory says there, in the spelling of its files; nothing when it says nothing.
    ///
    /// - Parameter record: Finds an item.
    package func value(_ record: (RecordKind, String) -> InventoryRecord?) -> String? {
        guard let item = record(kind, id) else { return nil }
        if path == "id" { return item.id }
        var value = FieldValue.group(item.fields)
        for step in path.split(separator: ".") {
            switch value {
            case .group(let members):
                guard let member = members[String(step)] else { return nil }
                value = member
            case .list(let items):
                guard let index = Int(step), items.indices.contains(index) else { return nil }
                value = items[index]
            case .text, .integer, .number, .boolean, .duration, .size, .date, .instant: return nil
            }
        }
        return RunbookPlaceholder.spelled(value)
    }

    private static func spelled(_ value: FieldValue) -> String? {
        switch value {
        case .text(let text): return text
        case .list(let items):
            let texts = items.compactMap(spelled)
            return texts.count == items.count ? texts.joined(separator: ", ") : nil
        case .group: return nil
        case .integer, .number, .boolean, .duration, .size, .date, .instant:
            if case .text(let text) = value.json { return text }
            return value.json.canonicalText
        }
    }

    /// One pair of braces in a text.
    struct Occurrence {
        /// From the first brace to behind the last.
        let range: Range<String.Index>
        /// What stands between them.
        let content: String
        let place: SourcePlace
    }

    /// All pairs of braces that stand in one line each.
    static func occurrences(in text: String) -> [Occurrence] {
        var list: [Occurrence] = []
        var line = 1
        var lineStart = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == "\n" {
                line += 1
                index = text.index(after: index)
                lineStart = index
                continue
            }
            let rest = text[index...]
            guard text[index] == "{", rest.hasPrefix("{{"),
                let end = rest.prefix(while: { $0 != "\n" }).range(of: "}}")
            else {
                index = text.index(after: index)
                continue
            }
            let column = text.utf8.distance(from: lineStart, to: index) + 1
            let start = text.index(index, offsetBy: 2)
            list.append(
                Occurrence(
                    range: index..<end.upperBound,
                    content: start <= end.lowerBound ? String(text[start..<end.lowerBound]) : "",
                    place: SourcePlace(line: line, column: column)))
            index = end.upperBound
        }
        return list
    }

    /// Placeholders that name no kind of item, or no field.
    static func issues(in text: String) -> [RunbookIssue] {
        occurrences(in: text).compactMap { occurrence in
            guard RunbookPlaceholder(occurrence.content) == nil else { return nil }
            let kind = String(occurrence.content.prefix { $0 != ":" }).trimmed
            let nearest = RecordKind(rawValue: kind) == nil ? nearestKind.word(for: kind) : nil
            return RunbookIssue(
                .badPlaceholder, at: occurrence.place,
                es: "«{{\(occurrence.content)}}» no nombra un dato del inventario",
                en: "“{{\(occurrence.content)}}” names no fact of the inventory",
                suggestion: nearest.map { LocalizedText(es: "¿Quiso escribir «\($0):»?", en: "Did you mean “\($0):”?") }
                    ?? LocalizedText(
                        es: "Escriba {{clase:id.campo}}, como {{endpoint:pg-padron-1.host}}.",
                        en: "Write {{kind:id.field}}, as in {{endpoint:pg-padron-1.host}}."))
        }
    }

    private static let nearestKind = NearestWord(RecordKind.allCases.map(\.rawValue))
}
