import PostgresClient

/// How many damaged pages the server has met since its statistics began.
enum ChecksumFailuresQuestion: PostgresQuestion {
    static let name = "checksum-failures"

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement("SELECT pg_catalog.sum(checksum_failures) AS failures FROM pg_catalog.pg_stat_database")
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> Int64 {
        guard let failures = try rows.single().optional("failures", as: Int64.self) else {
            throw UnreadableAnswer("las sumas de verificación están desactivadas", "data checksums are off")
        }
        return failures
    }
}
