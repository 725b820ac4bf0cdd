import GRDB
import RecoveryModel

/// Whether the observations are those attested: each run with the digest of its samples.
enum SampleVerification {
    typealias Break = ChainVerification.Break

    static func firstBreak(_ database: Database, _ history: AttestedHistory) throws -> Break? {
        var missing = history.runs
        for row in try Row.fetchAll(
            database, sql: "SELECT number, started_at, ended_at, evidence FROM probe_run ORDER BY evidence")
        {
            let evidence = EvidenceID(row[3])
            guard let run = missing.removeValue(forKey: evidence.sequence), run.startedAt == row[1],
                run.endedAt == row[2]
            else {
                return Break(evidence, es: "el sondeo no es el que se atestiguó", en: "the run is not the one attested")
            }
            if try !isWhole(run, number: row[0], in: database, history) { return altered(evidence) }
        }
        if let evidence = missing.keys.min() { return altered(EvidenceID(evidence)) }
        return try orphan(database).map { altered(EvidenceID($0 ?? history.rows + 1)) }
    }

    /// Samples that were removed by their age leave a run whose digest nobody can recompute any more.
    private static func isWhole(
        _ run: AttestedHistory.Run, number: Int64, in database: Database, _ history: AttestedHistory
    ) throws -> Bool {
        let samples = try Row.fetchAll(
            database,
            sql: "SELECT subject_kind, subject_id, taken_at, elapsed_seconds, outcome, body FROM sample WHERE run = ?",
            arguments: [number]
        ).map(StoredSample.init)
        if Int64(samples.count) == run.samples { return StoredSample.digest(samples) == run.digest }
        return samples.count < run.samples && run.startedAt < history.removedBefore
    }

    /// The evidence of a sample that no snapshot would show: without its run, or without its subject.
    private static func orphan(_ database: Database) throws -> Int64?? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT probe_run.evidence FROM sample LEFT JOIN probe_run ON probe_run.number = sample.run
                WHERE probe_run.number IS NULL OR NOT EXISTS (
                    SELECT 1 FROM probe_subject WHERE probe_subject.subject_kind = sample.subject_kind
                    AND probe_subject.subject_id = sample.subject_id)
                LIMIT 1
                """
        ).map { $0[0] }
    }

    private static func altered(_ evidence: EvidenceID) -> Break {
        Break(
            evidence, es: "las observaciones del sondeo no son las que se atestiguaron",
            en: "the observations of the run are not those attested")
    }
}
