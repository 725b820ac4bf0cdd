import Foundation
import RecoveryModel

/// Builds a snapshot from items written as in inventory files; each call gives a changed copy.
struct PlanBuilder {
    /// Noon in Oaxaca.
    static let asOf = Date(timeIntervalSince1970: 1_795_197_600)

    private var bodies: [RecordKind: [String: [String: JSONValue]]] = [:]
    private var latest: [Observation.Subject: Observation] = [:]
    private var lastAnswered: [Observation.Subject: Date] = [:]
    private var exercises: [RecordedExercise] = []

    /// Puts an item, or lays more fields over it when it is there; a `null` takes a field away.
    func with(_ kind: RecordKind, _ id: String, _ fields: [String: JSONValue] = [:]) -> PlanBuilder {
        var copy = self
        let merged = (bodies[kind]?[id] ?? [:]).merging(fields) { $1 }
        copy.bodies[kind, default: [:]][id] = merged.filter { $0.value != .null }
        return copy
    }

    /// As `with`, in place: building thousands of items must not copy them each time.
    mutating func put(_ kind: RecordKind, _ id: String, _ fields: [String: JSONValue]) {
        bodies[kind, default: [:]][id] = fields
    }

    func without(_ kind: RecordKind, _ id: String) -> PlanBuilder {
        var copy = self
        copy.bodies[kind]?[id] = nil
        return copy
    }

    func observing(_ subject: Observation.Subject, _ outcome: Observation.Outcome, ago: Double = 600) -> PlanBuilder {
        var copy = self
        let at = PlanBuilder.asOf.addingTimeInterval(-ago)
        copy.latest[subject] = Observation(
            subject: subject, takenAt: at, elapsedSeconds: 0.1, outcome: outcome, evidence: EvidenceID(7))
        if case .failed = outcome { return copy }
        copy.lastAnswered[subject] = at
        return copy
    }

    func lastAnswering(_ subject: Observation.Subject, daysAgo: Double) -> PlanBuilder {
        var copy = self
        copy.lastAnswered[subject] = PlanBuilder.asOf.addingTimeInterval(-daysAgo * 86_400)
        return copy
    }

    func exercised(_ exercise: Exercise) -> PlanBuilder {
        var copy = self
        copy.exercises.insert(
            RecordedExercise(
                exercise: exercise, evidence: EvidenceID(Int64(exercises.count + 100)), recordedAt: exercise.endedAt,
                recordedBy: Actor(osUser: "ana", person: nil)), at: 0)
        return copy
    }

    func forgettingExercise(_ id: String) -> PlanBuilder {
        var copy = self
        copy.exercises.removeAll { $0.exercise.id == id }
        return copy
    }

    func snapshot() throws -> PlanSnapshot {
        var records: [InventoryRecord] = []
        for (kind, items) in bodies {
            for (id, fields) in items {
                records.append(try InventoryRecord(kind: kind, id: id, body: .object(fields)))
            }
        }
        return PlanSnapshot(
            asOf: PlanBuilder.asOf, inventory: try Inventory(records), revision: nil,
            observations: ObservationBook(latest: latest, lastAnswered: lastAnswered), exercises: exercises,
            evidenceHead: nil)
    }
}

extension Exercise {
    /// An exercise that ended some days before the snapshot, with its times in minutes.
    static func sample(
        _ id: String = "SIM-1", kind: Kind = .restore, systems: [String], daysAgo: Double = 10,
        minutes: [(PhaseTiming.Phase, Int64)] = [(.restore, 60)], lossMinutes: Double? = nil, verdict: Verdict = .pass,
        goalsSetDaysBefore: Double? = 5
    ) -> Exercise {
        let end = PlanBuilder.asOf.addingTimeInterval(-daysAgo * 86_400)
        let start = end.addingTimeInterval(-3600)
        return Exercise(
            id: id, kind: kind, systems: systems, scenario: nil, place: nil, wasAnnounced: nil, goals: [],
            goalsSetAt: goalsSetDaysBefore.map { start.addingTimeInterval(-$0 * 86_400) }, startedAt: start,
            endedAt: end, phases: minutes.map { PhaseTiming($0.0, .seconds($0.1 * 60)) }, participants: [],
            verdict: verdict, impactAt: lossMinutes.map { _ in start },
            recoveredTo: lossMinutes.map { start.addingTimeInterval(-$0 * 60) }, remarks: [], files: [], corrects: nil)
    }

    /// The same exercise with goals.
    func with(goals: [Goal]) -> Exercise {
        Exercise(
            id: id, kind: kind, systems: systems, scenario: scenario, place: place, wasAnnounced: wasAnnounced,
            goals: goals, goalsSetAt: goalsSetAt, startedAt: startedAt, endedAt: endedAt, phases: phases,
            participants: participants, verdict: verdict, impactAt: impactAt, recoveredTo: recoveredTo,
            remarks: remarks, files: files, corrects: corrects)
    }
}
