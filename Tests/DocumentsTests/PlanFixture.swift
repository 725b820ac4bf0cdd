import Documents
import Foundation
import RecoveryModel

/// A small plan: two systems, one of which missed its objective, one server that answers and one that does not.
struct PlanFixture {
    /// 20 November 2026, 14:05 in Mexico City.
    static let asOf = Date(timeIntervalSince1970: 1_795_205_100)

    private var items: [RecordKind: [String: [String: JSONValue]]]
    private var latest: [Observation.Subject: Observation] = [:]
    private var exercises: [RecordedExercise] = []
    var runbooks: [DocumentInput.RunbookPage] = []

    init() throws {
        let tree = try JSONDecoder().decode([String: [String: [String: JSONValue]]].self, from: Data(Self.json.utf8))
        items = Dictionary(
            uniqueKeysWithValues: try tree.map { name, items in
                guard let kind = RecordKind(rawValue: name) else { throw UnknownKind(name: name) }
                return (kind, items)
            })
        observe(.endpoint("pg1"), .postgres(Self.facts))
        observe(.endpoint("pg2"), .failed(ProbeFailure(.unreachable, "connection refused")))
        observe(.target("vault"), .target(Self.targetFacts))
        record(Self.drill)
        runbooks = [
            DocumentInput.RunbookPage(
                runbook: Runbook(
                    id: "pr-bd-01", title: "Restaurar la base", attributes: ["code": "PR-BD-01"], introduction: "",
                    phases: []),
                text: "# Restaurar la base\n\n1. Detener las tareas que escriben.\n")
        ]
    }

    struct UnknownKind: Error { let name: String }

    mutating func set(_ kind: RecordKind, _ id: String, _ key: String, _ value: JSONValue) {
        items[kind, default: [:]][id, default: [:]][key] = value
    }

    mutating func observe(_ subject: Observation.Subject, _ outcome: Observation.Outcome, secondsAgo: Double = 600) {
        latest[subject] = Observation(
            subject: subject, takenAt: Self.asOf.addingTimeInterval(-secondsAgo), elapsedSeconds: 0.2, outcome: outcome,
            evidence: EvidenceID(12))
    }

    mutating func forgetObservations() { latest = [:] }

    mutating func record(_ exercise: Exercise) {
        exercises.append(
            RecordedExercise(
                exercise: exercise, evidence: EvidenceID(123), recordedAt: Self.asOf.addingTimeInterval(-86_400),
                recordedBy: Actor(osUser: "ana", person: nil)))
    }

    func input() throws -> DocumentInput {
        var records: [InventoryRecord] = []
        for (kind, bodies) in items {
            for (id, fields) in bodies {
                records.append(try InventoryRecord(kind: kind, id: id, body: .object(fields)))
            }
        }
        let snapshot = PlanSnapshot(
            asOf: Self.asOf, inventory: try Inventory(records),
            revision: .init(
                number: 3, appliedAt: Self.asOf.addingTimeInterval(-3600), digest: String(repeating: "0a", count: 32),
                evidence: EvidenceID(11), actor: Actor(osUser: "ana", person: nil)),
            observations: ObservationBook(
                latest: latest, lastAnswered: [.endpoint("pg2"): Self.asOf.addingTimeInterval(-7200)]),
            exercises: exercises, evidenceHead: .init(id: EvidenceID(123), hash: String(repeating: "0b", count: 32)))
        return DocumentInput(snapshot: snapshot, runbooks: runbooks, programVersion: "0.1.0")
    }
}
