import Foundation
import PostgresClient

/// Since when the server has been up.
enum StartTimeQuestion: PostgresQuestion {
    static let name = "start-time"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement("SELECT extract(epoch FROM pg_catalog.pg_postmaster_start_time()) AS started_at")
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> Date {
        guard let instant = try rows.single().optionalInstant("started_at") else {
            throw UnreadableAnswer.missing("start time")
        }
        return instant
    }
}
