/// Asks of every reference whether the item that it names exists, and names the nearest one when it does not.
struct ReferenceCheck {
    private let ids: [RecordKind: Set<String>]
    private let unread: Set<RecordKind>
    private var nearest: [[RecordKind]: NearestWord] = [:]
    /// Comparing with every id is slow: with thousands of mistakes, the first ones show the pattern.
    private var guessesLeft = 200

    init(_ draft: InventoryDraft, unread: Set<RecordKind>) {
        var ids: [RecordKind: Set<String>] = [:]
        for entry in draft.entries { ids[entry.record.kind, default: []].insert(entry.record.id) }
        self.ids = ids
        self.unread = unread
    }

    mutating func check(_ entry: InventoryDraft.Entry) -> [InventoryIssue] {
        var issues: [InventoryIssue] = []
        check(
            .group(entry.record.fields), as: .group(InventorySchema.schema(of: entry.record.kind).fields), at: "",
            entry, &issues)
        return issues
    }

    private mutating func check(
        _ value: FieldValue, as type: FieldType, at path: String, _ entry: InventoryDraft.Entry,
        _ issues: inout [InventoryIssue]
    ) {
        switch (type, value) {
        case (.group(let fields), .group(let members)):
            for field in fields where members[field.key] != nil {
                guard let member = members[field.key] else { continue }
                check(member, as: field.type, at: path.isEmpty ? field.key : "\(path).\(field.key)", entry, &issues)
            }
        case (.list(let element), .list(let items)):
            if case .text = element { return }
            for (index, item) in items.enumerated() { check(item, as: element, at: "\(path).\(index)", entry, &issues) }
        case (.reference(let kinds), .text(let id)):
            let homes = kinds.filter { ids[$0]?.contains(id) == true }
            if homes.count > 1 {
                issues.append(ambiguous(id, homes, entry.place(of: path)))
            } else if homes.isEmpty, unread.isDisjoint(with: kinds) {
                issues.append(dangling(id, kinds, entry.place(of: path)))
            }
        default: return
        }
    }

    private mutating func dangling(_ id: String, _ kinds: [RecordKind], _ place: SourceLocation) -> InventoryIssue {
        let nouns = kinds.map(\.noun)
        let message = LocalizedText(
            es: "se encontró \(SecretText.shown(id)), se esperaba el id de un elemento que exista "
                + "(\(nouns.map(\.es).joined(separator: ", ")))",
            en: "found \(SecretText.shown(id)), expected the id of an item that exists "
                + "(\(nouns.map(\.en).joined(separator: ", ")))")
        return InventoryIssue(place, message, suggestion: suggestion(id, kinds))
    }

    private mutating func suggestion(_ id: String, _ kinds: [RecordKind]) -> LocalizedText? {
        if guessesLeft > 0 {
            guessesLeft -= 1
            let words = nearest[kinds] ?? NearestWord(kinds.flatMap { (ids[$0] ?? []).sorted() })
            nearest[kinds] = words
            if let word = words.word(for: id) {
                return LocalizedText(es: "¿quiso decir \"\(word)\"?", en: "did you mean \"\(word)\"?")
            }
        }
        if let other = RecordKind.allCases.first(where: { ids[$0]?.contains(id) == true }) {
            return LocalizedText(
                es: "ese id es de otra clase: \(other.noun.es)", en: "that id is of another kind: \(other.noun.en)")
        }
        let homes = kinds.map { InventorySchema.schema(of: $0).fileName }
        return LocalizedText(
            es: "agréguelo en \(homes.joined(separator: " o "))", en: "add it to \(homes.joined(separator: " or "))")
    }

    private func ambiguous(_ id: String, _ kinds: [RecordKind], _ place: SourceLocation) -> InventoryIssue {
        let shown = SecretText.shown(id)
        return InventoryIssue(
            place,
            LocalizedText(
                es: "\(shown) nombra a más de un elemento (\(kinds.map(\.noun.es).joined(separator: ", ")))",
                en: "\(shown) names more than one item (\(kinds.map(\.noun.en).joined(separator: ", ")))"),
            suggestion: LocalizedText(
                es: "dé a cada uno un id propio", en: "give each of them an id of its own"))
    }
}

extension RecordSchema {
    /// The file, or folder with a final `/`, in which items of the kind stand.
    package var fileName: String {
        switch layout {
        case .single(let file), .list(let file), .listOrTable(let file, _): file
        case .folder(let folder): "\(folder)/"
        }
    }
}
