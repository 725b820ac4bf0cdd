import PostgresClient
import RecoveryModel

/// The databases with their size and their distance from the end of the transaction ids.
enum DatabasesQuestion: PostgresQuestion {
    static let name = "databases"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement(
            """
            SELECT d.datname, d.datistemplate, pg_catalog.age(d.datfrozenxid) AS transaction_age,
                   pg_catalog.mxid_age(d.datminmxid) AS multixact_age, s.checksum_failures,
                   CASE WHEN pg_catalog.has_database_privilege(d.oid, 'CONNECT')
                          OR pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE')
                        THEN pg_catalog.pg_database_size(d.oid) END AS size
              FROM pg_catalog.pg_database d LEFT JOIN pg_catalog.pg_stat_database s ON s.datid = d.oid
             ORDER BY d.datname
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> [DatabaseFacts] {
        try rows.read { row throws(UnreadableAnswer) in
            DatabaseFacts(
                name: try row.text("datname"), size: try row.optionalBytes("size"),
                transactionAge: try row.value("transaction_age"), multixactAge: try row.optional("multixact_age"),
                checksumFailures: try row.optional("checksum_failures"), isTemplate: try row.flag("datistemplate"))
        }
    }
}
