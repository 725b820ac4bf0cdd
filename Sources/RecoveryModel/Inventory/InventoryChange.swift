/// What one application of files changes in the stored inventory, by item and by field.
package struct InventoryChange: Hashable, Sendable {
    package enum Kind: String, Codable, Hashable, Sendable { case added, changed, removed }

    /// One field before and after, in canonical spelling; absent where there was none.
    package struct Field: Hashable, Sendable {
        /// Path of the field: `objectives.rto`.
        package let path: String
        package let before: String?
        package let after: String?
    }

    package let kind: Kind
    package let record: RecordKind
    package let id: String
    /// Sorted by path; empty for an item added or removed whole.
    package let fields: [Field]

    /// Compares two sets of records.
    ///
    /// - Returns: Sorted by kind of record, then id; nothing for what is equal.
    package static func between(_ before: [InventoryRecord], _ after: [InventoryRecord]) -> [InventoryChange] {
        func index(_ records: [InventoryRecord]) -> [String: InventoryRecord] {
            Dictionary(records.map { ("\($0.kind.rawValue)/\($0.id)", $0) }, uniquingKeysWith: { first, _ in first })
        }
        let old = index(before)
        let new = index(after)
        let order = Dictionary(uniqueKeysWithValues: zip(RecordKind.allCases, 0...))
        return Set(old.keys).union(new.keys).compactMap { key in change(old[key], new[key]) }
            .sorted { (order[$0.record] ?? 0, $0.id) < (order[$1.record] ?? 0, $1.id) }
    }

    private static func change(_ old: InventoryRecord?, _ new: InventoryRecord?) -> InventoryChange? {
        switch (old, new) {
        case (nil, nil): return nil
        case (nil, let new?): return InventoryChange(kind: .added, record: new.kind, id: new.id, fields: [])
        case (let old?, nil): return InventoryChange(kind: .removed, record: old.kind, id: old.id, fields: [])
        case (let old?, let new?):
            guard old.fields != new.fields else { return nil }
            let before = flattened(.group(old.fields))
            let after = flattened(.group(new.fields))
            let fields = Set(before.keys).union(after.keys).sorted()
                .filter { before[$0] != after[$0] }
                .map { Field(path: $0, before: before[$0], after: after[$0]) }
            return InventoryChange(kind: .changed, record: new.kind, id: new.id, fields: fields)
        }
    }

    private static func flattened(_ value: FieldValue, at path: String = "") -> [String: String] {
        var leaves: [String: String] = [:]
        func visit(_ value: FieldValue, _ path: String) {
            switch value {
            case .group(let members):
                for (key, member) in members { visit(member, path.isEmpty ? key : "\(path).\(key)") }
            case .list(let items):
                for (index, item) in items.enumerated() { visit(item, "\(path).\(index)") }
                if items.isEmpty { leaves[path] = "[]" }
            case .text(let text): leaves[path] = text
            case .integer, .number, .boolean, .duration, .size, .date, .instant:
                let text = value.json.canonicalText
                leaves[path] = text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
            }
        }
        visit(value, path)
        return leaves
    }
}
