import PostgresClient

/// How many sessions have committed here and wait for a synchronous standby: `statement_timeout` does not end that
/// wait.
enum SynchronousWaitersQuestion: PostgresQuestion {
    static let name = "synchronous-waiters"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement(
            """
            SELECT CASE WHEN pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE')
                        THEN (SELECT pg_catalog.count(*) FROM pg_catalog.pg_stat_activity WHERE wait_event = 'SyncRep')
                   END AS waiters
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> Int {
        guard let waiters = try rows.single().optional("waiters", as: Int.self) else { throw .needsMonitoringRole }
        return waiters
    }
}
