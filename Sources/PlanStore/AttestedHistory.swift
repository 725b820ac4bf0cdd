import GRDB
import RecoveryModel

/// What the rows of the chain say of the tables beside it.
struct AttestedHistory {
    /// One body of one item.
    struct Body: Hashable {
        let revision: Int64
        let kind: String
        let id: String
        let digest: String
    }

    /// What names an item.
    struct Item: Hashable {
        let kind: String
        let id: String
    }

    /// One exercise.
    struct Exercise: Hashable {
        let id: String
        let recordedAt: String
        let corrects: Int64?
    }

    /// One run of probes.
    struct Run: Hashable {
        let startedAt: String
        let endedAt: String
        let samples: Int64
        let digest: String
    }

    /// How many rows the chain has.
    let rows: Int64
    private(set) var bodies: Set<Body> = []
    /// The revisions that changed or removed an item, ascending.
    private(set) var changes: [Item: [Int64]] = [:]
    /// The evidence of each revision.
    private(set) var revisions: [Int64: EvidenceID] = [:]
    /// By sequence of their evidence, as the runs.
    private(set) var exercises: [Int64: Exercise] = [:]
    private(set) var runs: [Int64: Run] = [:]
    /// The instant before which samples were removed as the newest row says that speaks of it.
    private(set) var removedBefore = ""

    /// Reads the whole chain.
    init(_ database: Database, rows: Int64) throws {
        self.rows = rows
        // Not by SQLite's json_each: it reads the whole text anew for every member, minutes for a large inventory.
        let texts = try Row.fetchCursor(database, sql: "SELECT sequence, kind, text FROM evidence ORDER BY sequence")
        while let row = try texts.next() {
            let text: String = row[2]
            guard let kind = EvidenceRow.Kind(rawValue: row[1]), case .object(let members) = try StoredJSON.tree(text),
                case .object(let payload)? = members["payload"]
            else { continue }
            switch kind {
            case .inventoryApplied: note(inventory: payload, EvidenceID(row[0]))
            case .exercise, .correction: note(exercise: payload, row[0], at: members["recorded_at"])
            case .probeRun: note(run: payload, row[0])
            case .samplesRemoved: removedBefore = max(removedBefore, payload["taken_before"].text)
            }
        }
    }

    private mutating func note(inventory payload: [String: JSONValue], _ evidence: EvidenceID) {
        guard let revision = payload["revision"].integer, case .list(let list)? = payload["changes"] else { return }
        revisions[revision] = evidence
        for case .object(let change) in list {
            let item = Item(kind: change["kind"].text, id: change["id"].text)
            changes[item, default: []].append(revision)
            guard case .text(let digest)? = change["digest"] else { continue }
            bodies.insert(Body(revision: revision, kind: item.kind, id: item.id, digest: digest))
        }
    }

    private mutating func note(exercise payload: [String: JSONValue], _ sequence: Int64, at instant: JSONValue?) {
        guard case .object(let exercise)? = payload["exercise"] else { return }
        exercises[sequence] = Exercise(
            id: exercise["id"].text, recordedAt: instant.text, corrects: payload["corrects_evidence"].integer)
    }

    private mutating func note(run payload: [String: JSONValue], _ sequence: Int64) {
        runs[sequence] = Run(
            startedAt: payload["started_at"].text, endedAt: payload["ended_at"].text,
            samples: payload["samples"].integer ?? -1, digest: payload["digest"].text)
    }
}

extension JSONValue? {
    /// The text of a member, empty where there is none.
    fileprivate var text: String { if case .text(let text)? = self { text } else { "" } }

    fileprivate var integer: Int64? { if case .integer(let number)? = self { number } else { nil } }
}
