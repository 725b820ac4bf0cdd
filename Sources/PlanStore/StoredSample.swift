import DurableFiles
import GRDB
import RecoveryModel

/// One observation as it is stored and hashed.
struct StoredSample {
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

    /// A row of `sample`: kind and id of the subject, instant, seconds, outcome, body.
    init(_ row: Row) {
        (subjectKind, subjectID, takenAt) = (row[0], row[1], row[2])
        (elapsed, outcome, body) = (row[3], row[4], row[5])
    }

    private var order: String { "\(subjectKind) \(subjectID) \(takenAt) \(body)" }

    /// SHA-256 over one line a sample: `["endpoint","id","instant",seconds,"outcome",body]`.
    static func digest(_ samples: [StoredSample]) -> String {
        var stream = DigestStream()
        for sample in samples.sorted(by: { $0.order < $1.order }) {
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
