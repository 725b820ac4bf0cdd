import PostgresClient
import RecoveryModel

/// Whether the server takes writes or replays another's.
enum RoleQuestion: PostgresQuestion {
    static let name = "role"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement("SELECT pg_catalog.pg_is_in_recovery() AS in_recovery")
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> PostgresFacts.Role {
        try rows.single().flag("in_recovery") ? .standby : .primary
    }
}
