import PostgresClient
import RecoveryModel

/// The standbys that this server feeds, and how far behind each is.
///
/// The lags in seconds are NULL on an idle server and do not grow while replay is paused: the bytes decide.
enum StandbysQuestion: PostgresQuestion {
    static let name = "standbys"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement(
            """
            WITH here AS (SELECT CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_last_wal_receive_lsn()
                                      ELSE pg_catalog.pg_current_wal_lsn() END AS position)
            SELECT application_name, pg_catalog.host(client_addr) AS address, state, sync_state,
                   pg_catalog.pg_wal_lsn_diff(position, flush_lsn) AS flush_bytes,
                   pg_catalog.pg_wal_lsn_diff(position, replay_lsn) AS replay_bytes,
                   extract(epoch FROM flush_lag) AS flush_seconds, extract(epoch FROM replay_lag) AS replay_seconds
              FROM pg_catalog.pg_stat_replication, here
             WHERE state IS DISTINCT FROM 'backup'
             ORDER BY application_name, client_addr, pid
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> [StandbyFacts] {
        try rows.read { row throws(UnreadableAnswer) in
            guard let state = try row.optionalText("state") else { throw .needsMonitoringRole }
            return StandbyFacts(
                applicationName: try row.optionalText("application_name") ?? "",
                address: try row.optionalText("address"), state: state, syncState: try row.text("sync_state"),
                flushLag: try row.optionalBytes("flush_bytes"), replayLag: try row.optionalBytes("replay_bytes"),
                flushLagSeconds: try row.optional("flush_seconds"),
                replayLagSeconds: try row.optional("replay_seconds"))
        }
    }
}
