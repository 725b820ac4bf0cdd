import PostgresClient
import RecoveryModel

/// The tablespaces outside the data directory, which a restore must place again.
enum TablespacesQuestion: PostgresQuestion {
    static let name = "tablespaces"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement(
            """
            SELECT spcname, pg_catalog.pg_tablespace_location(oid) AS location,
                   CASE WHEN pg_catalog.has_tablespace_privilege(oid, 'CREATE')
                          OR pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE')
                        THEN pg_catalog.pg_tablespace_size(oid) END AS size
              FROM pg_catalog.pg_tablespace
             WHERE spcname NOT IN ('pg_default', 'pg_global')
             ORDER BY spcname
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> [TablespaceFacts] {
        try rows.read { row throws(UnreadableAnswer) in
            TablespaceFacts(
                name: try row.text("spcname"), location: try row.text("location"), size: try row.optionalBytes("size"))
        }
    }
}
