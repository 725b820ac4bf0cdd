package import RecoveryModel

/// Reads the files of an inventory folder, all of them, with every complaint at once.
package enum InventoryFolder {
    /// Reads files and says what is wrong with each on its own; a file that is not there holds no items.
    package static func read(files: [InventoryFile]) -> InventoryReading {
        var reader = FolderReader()
        for file in files.sorted(by: { $0.name < $1.name }) { reader.read(file) }
        return InventoryReading(
            draft: InventoryDraft(entries: reader.entries), issues: reader.issues.sorted(by: placeOrder),
            unread: reader.unread)
    }

    /// Reads files and checks whether their items make sense together.
    ///
    /// - Returns: The records sorted by kind and id, or every complaint sorted by place.
    package static func check(_ files: [InventoryFile]) -> Result<[InventoryRecord], InventoryProblems> {
        let reading = read(files: files)
        let issues = reading.issues + InventoryValidation.check(reading.draft, unread: reading.unread)
        guard issues.isEmpty else { return .failure(InventoryProblems(issues: issues.sorted(by: placeOrder))) }
        return .success(sorted(reading.draft.entries.map(\.record)))
    }

    /// By kind in the order of the schemas, then by id.
    static func sorted(_ records: [InventoryRecord]) -> [InventoryRecord] {
        let order = Dictionary(uniqueKeysWithValues: zip(RecordKind.allCases, 0...))
        return records.sorted { (order[$0.kind] ?? 0, $0.id) < (order[$1.kind] ?? 0, $1.id) }
    }

    private static func placeOrder(_ left: InventoryIssue, _ right: InventoryIssue) -> Bool {
        left.location == right.location ? left.message.es < right.message.es : left.location < right.location
    }
}
