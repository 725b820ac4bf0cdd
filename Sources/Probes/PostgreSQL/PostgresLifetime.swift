package import PostgresClient
package import RecoveryModel

/// Until when the PostgreSQL project mends a major version.
///
/// - Source: postgresql.org, Versioning Policy: the final release of each major version.
package enum PostgresLifetime {
    /// The day of the final release, or nil for a version that this program does not know.
    package static func endOfLife(of version: ServerVersion) -> CalendarDate? {
        finalReleases[version.major].flatMap { CalendarDate(isoText: $0) }
    }

    private static let finalReleases = [
        9: "2021-11-11", 10: "2022-11-10", 11: "2023-11-09", 12: "2024-11-21", 13: "2025-11-13", 14: "2026-11-12",
        15: "2027-11-11", 16: "2028-11-09", 17: "2029-11-08", 18: "2030-11-14",
    ]
}
