import RecoveryModel

/// Items of files against the items in force, by their canonical bodies.
struct InventoryComparison {
    /// An item whose body is new or different.
    struct Written {
        let record: InventoryRecord
        let body: String
    }

    /// What changes, by item and by field.
    let changes: [InventoryChange]
    /// Bodies to write.
    let written: [Written]
    /// Keys of the bodies whose validity ends.
    let ended: [Int64]
    /// All items in force afterwards.
    let after: [(kind: String, id: String, body: String)]

    init(_ records: [InventoryRecord], against stored: [InventoryRecords.Stored]) throws {
        var rest: [InventoryRecords.Name: InventoryRecords.Stored] = [:]
        rest.reserveCapacity(stored.count)
        for item in stored { rest[.init(kind: item.kind, id: item.id)] = item }
        var seen: Set<InventoryRecords.Name> = []
        var before: [InventoryRecord] = []
        var written: [Written] = []
        var ended: [Int64] = []
        var after: [(kind: String, id: String, body: String)] = []
        for record in records {
            let name = InventoryRecords.Name(kind: record.kind, id: record.id)
            guard seen.insert(name).inserted else { throw InventoryComparison.duplicate(record) }
            let body = record.canonicalBody
            after.append((record.kind.rawValue, record.id, body))
            let old = rest.removeValue(forKey: name)
            if old?.body == body { continue }
            written.append(Written(record: record, body: body))
            if let old {
                before.append(try old.record)
                ended.append(old.key)
            }
        }
        for removed in rest.values {
            before.append(try removed.record)
            ended.append(removed.key)
        }
        changes = InventoryChange.between(before, written.map(\.record))
        self.written = written
        self.ended = ended
        self.after = after
    }

    private static func duplicate(_ record: InventoryRecord) -> OperatorError {
        OperatorError(
            .invalidInput,
            LocalizedText(
                es: "\(record.kind.rawValue) \(record.id) está dos veces",
                en: "\(record.kind.rawValue) \(record.id) stands twice"))
    }
}
