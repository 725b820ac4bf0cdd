import PostgresClient

/// How many finished WAL files wait to be archived.
enum PendingArchiveQuestion: PostgresQuestion {
    static let name = "pending-archive"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement(
            """
            SELECT pg_catalog.count(*) AS pending FROM pg_catalog.pg_ls_archive_statusdir() WHERE name LIKE '%.ready'
            """)
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> Int {
        try rows.single().value("pending")
    }
}
