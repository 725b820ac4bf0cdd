import PostgresClient
import RecoveryModel

/// How many connections are open, of how many that may be.
enum ConnectionsQuestion: PostgresQuestion {
    static let name = "connections"

    static func query(for version: ServerVersion) -> PostgresQuery {
        // 16 added a second reserve, for members of pg_use_reserved_connections.
        let second =
            version >= ServerVersion(major: 16)
            ? " + pg_catalog.current_setting('reserved_connections')::pg_catalog.int4" : ""
        return statement(
            """
            SELECT (SELECT pg_catalog.sum(numbackends) FROM pg_catalog.pg_stat_database) AS used,
                   pg_catalog.current_setting('max_connections') AS maximum,
                   pg_catalog.current_setting('superuser_reserved_connections')::pg_catalog.int4\(second) AS reserved
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> ConnectionFacts {
        let row = try rows.single()
        return ConnectionFacts(
            used: try row.value("used"), limit: try row.value("maximum"), reserved: try row.value("reserved"))
    }
}
