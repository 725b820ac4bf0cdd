import Foundation
import GRDB
import RecoveryModel

/// The applications of inventory files.
enum Revisions {
    /// The newest revision, or the newest not later than an instant.
    static func newest(_ database: Database, asOf instant: Date?) throws -> PlanSnapshot.Revision? {
        let condition = instant == nil ? "" : "WHERE applied_at <= ?"
        let arguments: StatementArguments = instant.map { [InstantText.text($0)] } ?? []
        return try fetch(database, "\(condition) ORDER BY number DESC LIMIT 1", arguments).first
    }

    /// Revisions by a condition of ours.
    static func fetch(
        _ database: Database, _ condition: String, _ arguments: StatementArguments
    ) throws -> [PlanSnapshot.Revision] {
        try Row.fetchAll(
            database,
            sql: "SELECT number, applied_at, digest, evidence, os_user, person FROM revision \(condition)",
            arguments: arguments
        ).map { row in
            guard let appliedAt = InstantText.instant(row[1]) else {
                throw StoreFailure.damaged(
                    LocalizedText(
                        es: "la hora de la revisión \(row[0] as Int) no se puede leer",
                        en: "the time of revision \(row[0] as Int) cannot be read"))
            }
            return PlanSnapshot.Revision(
                number: row[0], appliedAt: appliedAt, digest: row[2], evidence: EvidenceID(row[3]),
                actor: try PersonalValues.opened(Actor(osUser: row[4], person: row[5]), in: database))
        }
    }
}
