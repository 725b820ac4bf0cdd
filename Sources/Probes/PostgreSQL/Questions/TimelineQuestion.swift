import PostgresClient

/// The timeline that the server writes, or that its upstream sends it.
///
/// Not `pg_control_checkpoint()`: after a promotion it tells the old timeline until the next checkpoint.
enum TimelineQuestion: PostgresQuestion {
    static let name = "timeline"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement(
            """
            SELECT pg_catalog.pg_is_in_recovery() AS in_recovery,
                   CASE WHEN NOT pg_catalog.pg_is_in_recovery()
                        THEN pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn()) END AS segment,
                   (SELECT pg_catalog.count(*) FROM pg_catalog.pg_stat_wal_receiver) AS receivers,
                   (SELECT received_tli FROM pg_catalog.pg_stat_wal_receiver) AS received
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> Int {
        let row = try rows.single()
        if try row.flag("in_recovery") {
            if let timeline = try row.optional("received", as: Int.self) { return timeline }
            if try row.value("receivers", as: Int.self) > 0 { throw .needsMonitoringRole }
            throw UnreadableAnswer("la réplica no recibe WAL", "the standby receives no WAL")
        }
        // A segment's name begins with the timeline in eight hexadecimal digits.
        let segment = try row.text("segment")
        guard let timeline = Int(segment.prefix(8), radix: 16) else {
            throw UnreadableAnswer.unreadable("segment", segment)
        }
        return timeline
    }
}
