import PostgresClient
import RecoveryModel

/// The replication slots, and the WAL that each keeps from being removed.
enum SlotsQuestion: PostgresQuestion {
    static let name = "slots"

    static func query(for version: ServerVersion) -> PostgresQuery {
        let status = version >= ServerVersion(major: 13) ? "wal_status" : "NULL"
        return statement(
            """
            SELECT slot_name, slot_type, active, \(status) AS wal_status,
                   pg_catalog.pg_wal_lsn_diff(
                       CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_last_wal_replay_lsn()
                            ELSE pg_catalog.pg_current_wal_lsn() END, restart_lsn) AS retained
              FROM pg_catalog.pg_replication_slots
             ORDER BY slot_name
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> [SlotFacts] {
        try rows.read { row throws(UnreadableAnswer) in
            SlotFacts(
                name: try row.text("slot_name"), kind: try row.text("slot_type"), isActive: try row.flag("active"),
                retained: try row.optionalBytes("retained"), walStatus: try row.optionalText("wal_status"))
        }
    }
}
