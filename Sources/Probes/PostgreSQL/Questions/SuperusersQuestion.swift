import PostgresClient

/// The superusers that may log in.
enum SuperusersQuestion: PostgresQuestion {
    static let name = "superusers"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement("SELECT rolname FROM pg_catalog.pg_roles WHERE rolsuper AND rolcanlogin ORDER BY rolname")
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> [String] {
        try rows.read { row throws(UnreadableAnswer) in try row.text("rolname") }
    }
}
