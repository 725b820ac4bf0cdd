import PostgresClient
import RecoveryModel

/// How far the write-ahead log is written, or on a standby replayed.
enum WALPositionQuestion: PostgresQuestion {
    static let name = "wal-position"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement(
            """
            SELECT CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_last_wal_replay_lsn()
                        ELSE pg_catalog.pg_current_wal_lsn() END AS position
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> LogSequenceNumber {
        let text = try rows.single().text("position")
        guard let position = LogSequenceNumber(text) else {
            throw UnreadableAnswer.unreadable("position", text)
        }
        return position
    }
}
