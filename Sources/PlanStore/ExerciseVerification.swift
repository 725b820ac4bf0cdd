import GRDB
import RecoveryModel

/// Whether the exercises that documents count are those attested, each with its instant and what it corrects.
enum ExerciseVerification {
    static func firstBreak(_ database: Database, _ history: AttestedHistory) throws -> ChainVerification.Break? {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT evidence, id, recorded_at, corrects_evidence FROM exercise ORDER BY evidence")
        var missing = history.exercises
        while let row = try rows.next() {
            let stored = AttestedHistory.Exercise(id: row[1], recordedAt: row[2], corrects: row[3])
            guard missing.removeValue(forKey: row[0]) == stored else { return altered(row[0]) }
        }
        return missing.keys.min().map(altered)
    }

    private static func altered(_ sequence: Int64) -> ChainVerification.Break {
        .init(
            EvidenceID(sequence), es: "el ejercicio no es el que se atestiguó",
            en: "the exercise is not the one attested")
    }
}
