package import RecoveryModel

/// What recomputing the whole evidence chain showed.
package struct ChainVerification: Hashable, Sendable {
    /// The first thing that is not as it was written.
    package struct Break: Hashable, Sendable {
        /// The row at which it shows.
        package let row: EvidenceID
        /// What is wrong with it.
        package let reason: LocalizedText

        init(_ row: EvidenceID, es: String, en: String) {
            self.row = row
            reason = LocalizedText(es: es, en: en)
        }
    }

    /// How many rows were recomputed and found right.
    package let rows: Int64
    /// The last row found right; absent for an empty chain.
    package let head: PlanSnapshot.EvidenceHead?
    /// Absent when all is well.
    package let firstBreak: Break?
    /// Triggers that keep history from being rewritten, and that somebody removed or replaced.
    package let missingGuards: [String]

    /// Whether nothing was altered.
    package var isIntact: Bool { firstBreak == nil && missingGuards.isEmpty }
}
