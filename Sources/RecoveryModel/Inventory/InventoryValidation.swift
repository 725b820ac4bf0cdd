import Foundation

/// Whether the items of a draft make sense together; what each file says on its own was checked when it was read.
///
/// Objectives that contradict one another are no errors here: the rules of `drp check` report them with their reasons.
package enum InventoryValidation {
    /// Checks ids, references, holders of contacts, dependency cycles and secrets.
    ///
    /// - Parameters:
    ///   - draft: The items with their places, whole or with the fields that could be read.
    ///   - unread: Kinds of which a file could not be read whole: nothing is said about references to them.
    /// - Returns: Every complaint, in no promised order.
    package static func check(_ draft: InventoryDraft, unread: Set<RecordKind> = []) -> [InventoryIssue] {
        var references = ReferenceCheck(draft, unread: unread)
        var issues: [InventoryIssue] = []
        for entry in draft.entries {
            issues += identifier(entry) + references.check(entry) + secrets(entry)
            if entry.record.kind == .contact { issues += holder(entry) }
        }
        return issues + duplicates(draft) + DependencyCycles(draft).issues()
    }

    private static func identifier(_ entry: InventoryDraft.Entry) -> [InventoryIssue] {
        let id = entry.record.id
        guard let problem = idProblem(id) else { return [] }
        let repaired = repairedID(id)
        return [
            InventoryIssue(
                entry.place(of: "id"), problem,
                suggestion: repaired.isEmpty || idProblem(repaired) != nil
                    ? nil : LocalizedText(es: "escriba \"\(repaired)\"", en: "write \"\(repaired)\""))
        ]
    }

    /// Why a text cannot be an id; nothing when it can.
    private static func idProblem(_ id: String) -> LocalizedText? {
        let shown = SecretText.shown(id)
        let expected = LocalizedText(
            es: "se esperaban letras sin acento, dígitos, \"-\", \"_\" o \".\"",
            en: "expected letters without accents, digits, \"-\", \"_\" or \".\"")
        if id.utf8.count > 100 {
            return LocalizedText(
                es: "el id tiene \(id.count) caracteres, se esperaban 100 cuando más",
                en: "the id has \(id.count) characters, expected 100 at most")
        }
        if let wrong = id.unicodeScalars.first(where: { !isIDScalar($0) }) {
            let named = wrong == " " ? LocalizedText(es: "un espacio", en: "a space") : quoted(wrong)
            return LocalizedText(
                es: "el id \(shown) contiene \(named.es), \(expected.es)",
                en: "the id \(shown) contains \(named.en), \(expected.en)")
        }
        if let first = id.unicodeScalars.first, "-_.".unicodeScalars.contains(first) {
            return LocalizedText(
                es: "el id \(shown) empieza con \"\(first)\", se esperaba una letra o un dígito",
                en: "the id \(shown) begins with \"\(first)\", expected a letter or a digit")
        }
        return nil
    }

    private static func quoted(_ scalar: Unicode.Scalar) -> LocalizedText {
        let text = scalar.properties.generalCategory == .control ? "U+\(String(scalar.value, radix: 16))" : "\(scalar)"
        return LocalizedText(es: "\"\(text)\"", en: "\"\(text)\"")
    }

    private static func isIDScalar(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
        default: false
        }
    }

    /// The same word without accents, with `-` for what an id cannot hold.
    private static func repairedID(_ id: String) -> String {
        let plain = id.folding(options: .diacriticInsensitive, locale: nil)
        let words = plain.unicodeScalars.split { !isIDScalar($0) }.map { String($0) }
        return String(words.joined(separator: "-").drop { "-_.".contains($0) }.prefix(100))
    }

    private static func duplicates(_ draft: InventoryDraft) -> [InventoryIssue] {
        var first: [RecordKind: [String: SourceLocation]] = [:]
        var issues: [InventoryIssue] = []
        for entry in draft.entries {
            let (kind, id) = (entry.record.kind, entry.record.id)
            guard let earlier = first[kind]?[id] else {
                first[kind, default: [:]][id] = entry.place(of: "id")
                continue
            }
            let noun = kind.noun
            let shown = SecretText.shown(id)
            issues.append(
                InventoryIssue(
                    entry.place(of: "id"),
                    LocalizedText(
                        es: "el id \(shown) ya lo tiene otro elemento (\(noun.es)) en \(earlier.text)",
                        en: "the id \(shown) already belongs to another item (\(noun.en)) at \(earlier.text)"),
                    suggestion: LocalizedText(
                        es: "dé otro id a uno de los dos, o borre el que sobra",
                        en: "give one of the two another id, or delete the one too many")))
        }
        return issues
    }

    private static func holder(_ entry: InventoryDraft.Entry) -> [InventoryIssue] {
        let keys = ["person", "supplier", "authority"]
        let given = keys.filter { entry.record.fields[$0] != nil || entry.fieldLocations[$0] != nil }
        guard given.count != 1 else { return [] }
        let expected = LocalizedText(
            es: "se esperaba exactamente una de las claves \"person\", \"supplier\" o \"authority\"",
            en: "expected exactly one of the keys \"person\", \"supplier\" or \"authority\"")
        let place = given.dropFirst().first.map { entry.place(of: $0) } ?? entry.location
        let id = SecretText.shown(entry.record.id)
        let found =
            given.isEmpty
            ? LocalizedText(es: "el contacto \(id) no es de nadie", en: "the contact \(id) is nobody's")
            : LocalizedText(
                es: "el contacto \(id) tiene a la vez \(given.map { "\"\($0)\"" }.joined(separator: " y "))",
                en: "the contact \(id) has at once \(given.map { "\"\($0)\"" }.joined(separator: " and "))")
        return [
            InventoryIssue(place, LocalizedText(es: "\(found.es), \(expected.es)", en: "\(found.en), \(expected.en)"))
        ]
    }
}

extension InventoryDraft.Entry {
    /// Where a field stands; the record's own place when the field has none.
    func place(of path: String) -> SourceLocation { fieldLocations[path] ?? location }
}
