import PostgresClient

/// The number that a cluster got at `initdb` and that all its copies share.
enum SystemIdentifierQuestion: PostgresQuestion {
    static let name = "system-identifier"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement("SELECT system_identifier FROM pg_catalog.pg_control_system()")
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> String {
        try rows.single().text("system_identifier")
    }
}
