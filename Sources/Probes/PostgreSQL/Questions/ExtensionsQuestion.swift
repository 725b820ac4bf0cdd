import PostgresClient
import RecoveryModel

/// The extensions of the database that the probe entered: a rebuilt server needs their packages first.
enum ExtensionsQuestion: PostgresQuestion {
    static let name = "extensions"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement("SELECT extname, extversion FROM pg_catalog.pg_extension ORDER BY extname")
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> [ExtensionFacts] {
        try rows.read { row throws(UnreadableAnswer) in
            ExtensionFacts(name: try row.text("extname"), version: try row.text("extversion"))
        }
    }
}
