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
            let samples = try observations.map(StoredSample.init)
            let answered = observations.count { $0.failure == nil }
            let evidence = try EvidenceChain.append(
                .probeRun, at: endedAt, by: actor,
                .object([
                    "started_at": .text(InstantText.text(startedAt)), "ended_at": .text(InstantText.text(endedAt)),
                    "samples": .integer(Int64(samples.count)), "answered": .integer(Int64(answered)),
                    "failed": .integer(Int64(samples.count - answered)), "digest": .text(StoredSample.digest(samples)),
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
    /// A row of evidence says so, or a sample taken away to hide what it saw would look the same; the row of each run
    /// keeps the digest of what it saw.
    ///
    /// - Returns: How many samples were removed.
    package func removeSamples(
        takenBefore limit: Date, at instant: Date, by actor: Actor
    ) throws(OperatorError) -> Int {
        try write { database in
            try database.execute(
                sql: """
                    DELETE FROM sample WHERE taken_at < :limit
                    AND key NOT IN (SELECT \(SnapshotQuery.newestSample) FROM probe_subject)
                    AND key NOT IN (
                        SELECT key FROM (SELECT \(SnapshotQuery.newestAnswer) AS key FROM probe_subject)
                        WHERE key IS NOT NULL)
                    """, arguments: ["limit": InstantText.text(limit), "instant": "9999"])
            let count = database.changesCount
            guard count > 0 else { return 0 }
            _ = try EvidenceChain.append(
                .samplesRemoved, at: instant, by: actor,
                .object(["taken_before": .text(InstantText.text(limit)), "samples": .integer(Int64(count))]),
                in: database)
            return count
        }
    }
}
