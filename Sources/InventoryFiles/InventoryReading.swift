package import RecoveryModel

/// What a set of inventory files says, and what is wrong with how it says it.
package struct InventoryReading: Sendable {
    /// The items, whole or with the fields that could be read.
    package let draft: InventoryDraft
    /// Every complaint about the files, sorted by place.
    package let issues: [InventoryIssue]
    /// Kinds of which a file could not be read whole, so that items of theirs may be missing from the draft.
    package let unread: Set<RecordKind>
}
