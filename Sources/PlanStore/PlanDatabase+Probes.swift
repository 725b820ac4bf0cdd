import DurableFiles
package import Foundation
import GRDB
package import RecoveryModel

extension PlanDatabase {
    /// Keeps what one run of probes saw, with one row of evidence that holds the digest of all samples.
    ///
    /// - Parameter observations: In any order; one that saw nothing is kept too.
    /// - Returns: The row of evidence, by which documents cite each of these observations.
    package func recordProbeRun(
        _ observations: [Observation], startedAt: Date, endedAt: Date, by actor: Actor
    ) throws(OperatorError) -> EvidenceRow {
        try write { database in
            let samples = try observations.map(Sample.init).sorted { $0.order < $1.order }
            let answered = observations.count { $0.failure == nil }
            let evidence = try EvidenceChain.append(
                .probeRun, at: endedAt, by: actor,
                .object([
                    "started_at": .text(InstantText.text(startedAt)), "ended_at": .text(InstantText.text(endedAt)),
                    "samples": .integer(Int64(samples.count)), "answered": .integer(Int64(answered)),
                    "failed": .integer(Int64(samples.count - answered)), "digest": .text(Sample.digest(samples)),
                ]), in: database)
            try database.execute(
                sql: "INSERT INTO probe_run(started_at, ended_at, evidence) VALUES (?,?,?)",
                arguments: [InstantText.text(startedAt), InstantText.text(endedAt), evidence.id.sequence])
            let run = database.lastInsertedRowID
            for sample in samples { try sample.insert(run: run, in: database) }
            return evidence
        }
    }

    /// Removes samples older than an instant, but never the newest of a subject, nor the newest in which it answered.
    ///
    /// The chain is untouched: the row of each run keeps the digest of what it saw.
    ///
    /// - Returns: How many samples were removed.
    package func removeSamples(takenBefore limit: Date) throws(OperatorError) -> Int {
        try write { database in
            try database.execute(
                sql: """
                    DELETE FROM sample WHERE taken_at < :limit
                    AND key NOT IN (SELECT \(SnapshotQuery.newestSample) FROM probe_subject)
                    AND key NOT IN (
                        SELECT key FROM (SELECT \(SnapshotQuery.newestAnswer) AS key FROM probe_subject)
                        WHERE key IS NOT NULL)
                    """, arguments: ["limit": InstantText.text(limit), "instant": "9999"])
            return database.changesCount
        }
    }
}

/// One observation as it is stored and hashed.
private struct Sample {
    let subjectKind: String
    let subjectID: String
    let takenAt: String
    let elapsed: Double
    let outcome: String
    let body: String

    init(_ observation: Observation) throws {
        switch observation.subject {
        case .endpoint: subjectKind = "endpoint"
        case .target: subjectKind = "target"
        }
        subjectID = observation.subject.id
        takenAt = InstantText.text(observation.takenAt)
        elapsed = observation.elapsedSeconds
        switch observation.outcome {
        case .postgres(let facts): (outcome, body) = ("postgres", try StoredJSON.tree(facts).canonicalText)
        case .target(let facts): (outcome, body) = ("target", try StoredJSON.tree(facts).canonicalText)
        case .failed(let failure): (outcome, body) = ("failed", try StoredJSON.tree(failure).canonicalText)
        }
    }

    var order: String { "\(subjectKind) \(subjectID) \(takenAt) \(body)" }

    /// SHA-256 over one line a sample: `["endpoint","id","instant",seconds,"outcome",body]`.
    static func digest(_ samples: [Sample]) -> String {
        var stream = DigestStream()
        for sample in samples {
            let head: [JSONValue] = [
                .text(sample.subjectKind), .text(sample.subjectID), .text(sample.takenAt), .number(sample.elapsed),
                .text(sample.outcome),
            ]
            var line = JSONValue.list(head).canonicalText.dropLast() + "," + sample.body + "]\n"
            line.withUTF8 { stream.update(UnsafeRawBufferPointer($0)) }
        }
        return stream.finish()
    }

    func insert(run: Int64, in database: Database) throws {
        try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO probe_subject(subject_kind, subject_id) VALUES (?,?)"
        ).execute(arguments: [subjectKind, subjectID])
        try database.cachedStatement(
            sql: """
                INSERT INTO sample(run, subject_kind, subject_id, taken_at, elapsed_seconds, outcome, body)
                VALUES (?,?,?,?,?,?,?)
                """
        ).execute(arguments: [run, subjectKind, subjectID, takenAt, elapsed, outcome, body])
    }
}
