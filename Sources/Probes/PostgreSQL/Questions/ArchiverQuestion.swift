import PostgresClient
import RecoveryModel

/// Whether finished WAL leaves the server; what still waits is `PendingArchiveQuestion`'s.
enum ArchiverQuestion: PostgresQuestion {
    static let name = "archiver"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement(
            """
            SELECT pg_catalog.current_setting('archive_mode') AS mode, archived_count, failed_count,
                   extract(epoch FROM last_archived_time) AS last_archived,
                   extract(epoch FROM last_failed_time) AS last_failed
              FROM pg_catalog.pg_stat_archiver
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> ArchiverFacts {
        let row = try rows.single()
        return ArchiverFacts(
            mode: try row.text("mode"), archivedCount: try row.value("archived_count"),
            lastArchivedAt: try row.optionalInstant("last_archived"), failedCount: try row.value("failed_count"),
            lastFailedAt: try row.optionalInstant("last_failed"), pending: nil)
    }
}
