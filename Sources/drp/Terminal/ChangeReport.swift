import RecoveryModel

/// Prints what an application of files changes, by item and by field.
enum ChangeReport {
    static func text(_ changes: [InventoryChange]) -> String {
        changes.flatMap(lines).joined(separator: "\n")
    }

    /// The same with the added items counted by kind, when they are more than a screen shows.
    static func brief(_ changes: [InventoryChange]) -> String {
        let added = changes.filter { $0.kind == .added }
        guard added.count > screenful else { return text(changes) }
        let counted = RecordKind.allCases.compactMap { kind in
            let number = added.count { $0.record == kind }
            return number == 0 ? nil : "+ \(kind.rawValue) × \(number)"
        }
        let rest = changes.filter { $0.kind != .added }
        let more = Talk.say("(con --verbose, uno por uno)", "(with --verbose, one by one)")
        return (counted + [more] + (rest.isEmpty ? [] : [text(rest)])).joined(separator: "\n")
    }

    private static let screenful = 20

    /// `3 agregados, 1 modificado, 0 eliminados`.
    static func summary(_ changes: [InventoryChange]) -> String {
        func count(_ kind: InventoryChange.Kind, _ one: String, _ many: String) -> String {
            let number = changes.count { $0.kind == kind }
            return "\(number) \(number == 1 ? one : many)"
        }
        return [
            count(.added, Talk.say("agregado", "added"), Talk.say("agregados", "added")),
            count(.changed, Talk.say("modificado", "changed"), Talk.say("modificados", "changed")),
            count(.removed, Talk.say("eliminado", "removed"), Talk.say("eliminados", "removed")),
        ].joined(separator: ", ")
    }

    static func json(_ changes: [InventoryChange]) -> JSONValue {
        .list(
            changes.map { change in
                .object([
                    "change": .text(change.kind.rawValue), "kind": .text(change.record.rawValue),
                    "id": .text(change.id),
                    "fields": .list(
                        change.fields.map { field in
                            .object([
                                "path": .text(field.path), "before": field.before.map(JSONValue.text) ?? .null,
                                "after": field.after.map(JSONValue.text) ?? .null,
                            ])
                        }),
                ])
            })
    }

    private static func lines(_ change: InventoryChange) -> [String] {
        let mark =
            switch change.kind {
            case .added: "+"
            case .changed: "~"
            case .removed: "-"
            }
        let nothing = Talk.say("(nada)", "(nothing)")
        return ["\(mark) \(change.record.rawValue) \(change.id)"]
            + change.fields.map { "    \($0.path): \(short($0.before) ?? nothing) → \(short($0.after) ?? nothing)" }
    }

    /// A long text is cut: the fields are shown to be recognised, not to be read.
    private static func short(_ text: String?) -> String? {
        guard let text else { return nil }
        let line = String(text.map { $0.isNewline ? " " : $0 })
        return line.count > 60 ? String(line.prefix(59)) + "…" : line
    }
}
