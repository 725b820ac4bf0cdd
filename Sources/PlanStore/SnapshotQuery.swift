package import Foundation
import GRDB
package import RecoveryModel

extension PlanDatabase {
    /// Everything that was known at an instant, read in one transaction.
    ///
    /// - Parameter instant: What was applied, seen or recorded later does not exist yet; whole seconds count.
    package func snapshot(asOf instant: Date) throws(OperatorError) -> PlanSnapshot {
        try read { try SnapshotQuery(database: $0, instant: instant).snapshot() }
    }
}

/// The queries of one snapshot.
struct SnapshotQuery {
    let database: Database
    let instant: Date

    /// Keys of the newest sample, and of the newest answer, of the subject of a row of `probe_subject`.
    static let newestSample = newest("")
    static let newestAnswer = newest("AND outcome <> 'failed'")

    private static func newest(_ condition: String) -> String {
        """
        (SELECT key FROM sample WHERE sample.subject_kind = probe_subject.subject_kind
            AND sample.subject_id = probe_subject.subject_id AND taken_at <= :instant \(condition)
            ORDER BY taken_at DESC, key DESC LIMIT 1)
        """
    }

    func snapshot() throws -> PlanSnapshot {
        let revision = try Revisions.newest(database, asOf: instant)
        return PlanSnapshot(
            asOf: instant, inventory: try inventory(revision), revision: revision, observations: try observations(),
            exercises: try exercises(), evidenceHead: try EvidenceChain.head(database, asOf: instant))
    }

    private func inventory(_ revision: PlanSnapshot.Revision?) throws -> Inventory {
        guard let revision else { return try Inventory([]) }
        var stored = Dictionary(grouping: try InventoryRecords.inForce(database, at: revision.number), by: \.kind)
        return try Inventory { kind in try (stored.removeValue(forKey: kind) ?? []).map { try $0.record } }
    }

    private func observations() throws -> ObservationBook {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT sample.subject_kind, sample.subject_id, sample.taken_at, sample.elapsed_seconds,
                    sample.outcome, sample.body,
                    probe_run.evidence, answer.taken_at
                FROM probe_subject
                JOIN sample ON sample.key = \(SnapshotQuery.newestSample)
                JOIN probe_run ON probe_run.number = sample.run
                LEFT JOIN sample AS answer ON answer.key = \(SnapshotQuery.newestAnswer)
                """, arguments: ["instant": InstantText.text(instant)])
        var latest: [Observation.Subject: Observation] = [:]
        var answered: [Observation.Subject: Date] = [:]
        while let row = try rows.next() {
            let subject: Observation.Subject = row[0] == "target" ? .target(row[1]) : .endpoint(row[1])
            guard let takenAt = InstantText.instant(row[2]) else { throw unreadable(subject) }
            latest[subject] = Observation(
                subject: subject, takenAt: takenAt, elapsedSeconds: row[3],
                outcome: try outcome(row[4], row[5], subject), evidence: EvidenceID(row[6]))
            answered[subject] = (row[7] as String?).flatMap(InstantText.instant)
        }
        return ObservationBook(latest: latest, lastAnswered: answered)
    }

    private func outcome(_ kind: String, _ body: String, _ subject: Observation.Subject) throws -> Observation.Outcome {
        switch kind {
        case "postgres": .postgres(try StoredJSON.value(PostgresFacts.self, from: body))
        case "target": .target(try StoredJSON.value(TargetFacts.self, from: body))
        case "failed": .failed(try StoredJSON.value(ProbeFailure.self, from: body))
        default: throw unreadable(subject)
        }
    }

    private func unreadable(_ subject: Observation.Subject) -> OperatorError {
        StoreFailure.damaged(
            LocalizedText(
                es: "una observación de \(subject.id) no se puede leer",
                en: "an observation of \(subject.id) cannot be read"))
    }

    private func exercises() throws -> [RecordedExercise] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT exercise.evidence, exercise.recorded_at, text -> '$.payload.exercise',
                    text ->> '$.actor.os_user', text ->> '$.actor.person'
                FROM exercise JOIN evidence ON evidence.sequence = exercise.evidence
                WHERE exercise.recorded_at <= :instant AND NOT EXISTS (
                    SELECT 1 FROM exercise AS newer
                    WHERE newer.corrects_evidence = exercise.evidence AND newer.recorded_at <= :instant)
                """, arguments: ["instant": InstantText.text(instant)])
        return try rows.map { row in
            RecordedExercise(
                exercise: try PersonalValues.exercise(try StoredJSON.value(Exercise.self, from: row[2])) {
                    try PersonalValues.value(of: $0, in: database)
                }, evidence: EvidenceID(row[0]),
                recordedAt: InstantText.instant(row[1]) ?? .distantPast,
                recordedBy: try PersonalValues.opened(Actor(osUser: row[3], person: row[4]), in: database))
        }.sorted { ($0.exercise.startedAt, $0.evidence) > ($1.exercise.startedAt, $1.evidence) }
    }
}
