import PostgresClient
import RecoveryModel

/// Where a standby gets its WAL, and how far its replay is behind; nothing on a primary or when no upstream is
/// connected.
///
/// Time since the last replayed commit grows on an idle primary too, so it counts only while something waits for
/// replay.
enum ReceiverQuestion: PostgresQuestion {
    static let name = "receiver"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement(
            """
            SELECT status, sender_host, slot_name,
                   CASE WHEN pg_catalog.pg_last_wal_receive_lsn() = pg_catalog.pg_last_wal_replay_lsn() THEN 0
                        ELSE extract(epoch FROM pg_catalog.clock_timestamp()
                                                - pg_catalog.pg_last_xact_replay_timestamp()) END AS replay_seconds,
                   CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_is_wal_replay_paused() END AS paused
              FROM pg_catalog.pg_stat_wal_receiver
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> ReceiverFacts? {
        guard let row = rows.first else { return nil }
        guard let status = try row.optionalText("status") else { throw .needsMonitoringRole }
        return ReceiverFacts(
            status: status, senderHost: try row.optionalText("sender_host"), slot: try row.optionalText("slot_name"),
            replayLagSeconds: try row.optional("replay_seconds"), isReplayPaused: try row.optionalFlag("paused"))
    }
}
