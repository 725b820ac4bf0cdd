package import RecoveryModel

/// What one application of inventory files did.
package struct AppliedInventory: Sendable {
    /// What changed, sorted by kind and id; empty when the files say what the store already held.
    package let changes: [InventoryChange]
    /// The revision in force afterwards; absent only when nothing was ever applied.
    package let revision: PlanSnapshot.Revision?

    /// Whether nothing was written, because nothing changed.
    package var isUnchanged: Bool { changes.isEmpty }
}
