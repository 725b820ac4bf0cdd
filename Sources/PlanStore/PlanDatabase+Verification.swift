import GRDB
package import RecoveryModel

extension PlanDatabase {
    /// Recomputes the whole chain, and compares the tables with what the chain attests.
    ///
    /// - Returns: What was found; an altered plan is a result, not an error.
    package func verifyChain() throws(OperatorError) -> ChainVerification {
        try read { database in
            var walk = ChainWalk()
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT sequence, kind, recorded_at, text, previous_hash, hash FROM evidence ORDER BY sequence")
            while walk.firstBreak == nil, let row = try rows.next() { walk.step(row) }
            let firstBreak = try walk.firstBreak ?? TableVerification.firstBreak(database, rows: walk.sequence)
            return ChainVerification(
                rows: walk.sequence, head: walk.head, firstBreak: firstBreak,
                missingGuards: try TableVerification.missingGuards(database))
        }
    }
}
