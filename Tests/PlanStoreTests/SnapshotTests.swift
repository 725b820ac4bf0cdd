import Foundation
import PlanStore
import RecoveryModel
import Testing

@Suite struct SnapshotTests {
    let scratch: ScratchPlan
    let plan: PlanDatabase

    init() throws {
        scratch = try ScratchPlan()
        plan = try scratch.open()
    }

    private func run(_ observations: [Observation], at seconds: Double) throws -> EvidenceRow {
        try plan.recordProbeRun(
            observations, startedAt: Sample.instant(seconds), endedAt: Sample.instant(seconds + 1), by: Sample.actor)
    }

    @Test func anEmptyPlanHasAnEmptySnapshot() throws {
        let snapshot = try plan.snapshot(asOf: Sample.instant())
        #expect(snapshot.revision == nil)
        #expect(snapshot.evidenceHead == nil)
        #expect(snapshot.inventory.systems.isEmpty)
        #expect(snapshot.observations.latest.isEmpty)
        #expect(snapshot.exercises.isEmpty)
    }

    @Test func theNewestObservationOfEachSubjectCounts() throws {
        let first = try run([Sample.answer("boveda", at: 0), Sample.failure("pg-1", at: 0)], at: 0)
        let second = try run([Sample.failure("pg-1", at: 60)], at: 60)
        let down = Observation(
            subject: .target("boveda"), takenAt: Sample.instant(60), elapsedSeconds: 20,
            outcome: .failed(ProbeFailure(.timedOut, "20 s")))
        _ = try run([down], at: 60)
        let early = try plan.snapshot(asOf: Sample.instant(59)).observations
        #expect(early.target("boveda")?.target == Sample.answer("boveda", at: 0).target)
        #expect(early.target("boveda")?.evidence == first.id)
        let late = try plan.snapshot(asOf: Sample.instant(90)).observations
        #expect(late.target("boveda")?.failure == ProbeFailure(.timedOut, "20 s"))
        #expect(late.lastAnswered == [.target("boveda"): Sample.instant(0)])
        #expect(late.endpoint("pg-1")?.evidence == second.id)
        #expect(late.endpoint("pg-1")?.elapsedSeconds == 0.25)
        #expect(late.endpoint("pg-1")?.takenAt == Sample.instant(60))
    }

    @Test func theEvidenceOfARunHoldsTheDigestOfItsSamples() throws {
        let row = try run([Sample.failure("pg-1", at: 0)], at: 0)
        // printf '%s\n' '["endpoint","pg-1","2027-01-15T08:00:00Z",0.25,"failed",
        // {"message":"connection refused","reason":"unreachable"}]' | sha256sum, written as one line.
        #expect(row.text.contains("\"digest\":\"c4026fe136f9175ed6c504d5359ed4b1a24bf673b8e823546b092435ec1edba1\""))
        #expect(row.text.contains("\"answered\":0"))
        #expect(row.text.contains("\"failed\":1"))
        let alike = try run([Sample.failure("pg-1", at: 0)], at: 0)
        #expect(alike.text == row.text)
        #expect(alike.hash != row.hash)
    }

    @Test func retentionNeverTakesTheNewestNorTheNewestAnswer() throws {
        for minute in 0..<5 { _ = try run([Sample.answer("boveda", at: Double(minute) * 60)], at: Double(minute) * 60) }
        for minute in 5..<10 {
            let at = Double(minute) * 60
            let down = Observation(
                subject: .target("boveda"), takenAt: Sample.instant(at), elapsedSeconds: 1,
                outcome: .failed(ProbeFailure(.unreachable, "x")))
            _ = try run([down, Sample.failure("pg-1", at: at)], at: at)
        }
        let before = try plan.snapshot(asOf: Sample.instant(3600)).observations
        #expect(
            try plan.removeSamples(takenBefore: Sample.instant(120), at: Sample.instant(700), by: Sample.actor) == 2)
        #expect(
            try plan.removeSamples(takenBefore: Sample.instant(99_999), at: Sample.instant(701), by: Sample.actor)
                == 2 + 4 + 4)
        let after = try plan.snapshot(asOf: Sample.instant(3600)).observations
        #expect(after.latest == before.latest)
        #expect(after.lastAnswered == before.lastAnswered)
        #expect(after.lastAnswered == [.target("boveda"): Sample.instant(240)])
        #expect(try plan.verifyChain().isIntact)
    }

    @Test func exercisesAreNewestFirstAndCorrectedOnesLeftOut() throws {
        _ = try plan.recordExercise(Sample.exercise("SIM-1"), at: Sample.instant(0), by: Sample.actor)
        let mended = try plan.recordExercise(
            Sample.exercise("SIM-1-bis", corrects: "SIM-1", verdict: .fail), at: Sample.instant(60), by: Sample.actor)
        let early = try plan.snapshot(asOf: Sample.instant(59)).exercises
        #expect(early.map(\.exercise) == [Sample.exercise("SIM-1")])
        let late = try plan.snapshot(asOf: Sample.instant(60)).exercises
        #expect(late == [mended])
        #expect(late.first?.recordedBy == Sample.actor)
        #expect(try plan.evidenceRows().map(\.kind) == [.exercise, .correction])
        #expect(try plan.snapshot(asOf: Sample.instant(60)).evidenceHead?.id == EvidenceID(2))
        #expect(try plan.snapshot(asOf: Sample.instant(59)).evidenceHead?.id == EvidenceID(1))
    }

    @Test func anIdIsTakenOnce() throws {
        _ = try plan.recordExercise(Sample.exercise("SIM-1"), at: Sample.instant(), by: Sample.actor)
        func code(_ exercise: Exercise) -> OperatorError.Code? {
            #expect(throws: OperatorError.self) {
                try plan.recordExercise(exercise, at: Sample.instant(), by: Sample.actor)
            }?.code
        }
        #expect(code(Sample.exercise("SIM-1")) == .conflict)
        #expect(code(Sample.exercise("SIM-2", corrects: "SIM-9")) == .notFound)
        _ = try plan.recordExercise(
            Sample.exercise("SIM-1", corrects: "SIM-1"), at: Sample.instant(), by: Sample.actor)
        _ = try plan.recordExercise(
            Sample.exercise("SIM-1-b", corrects: "SIM-1"), at: Sample.instant(), by: Sample.actor)
        #expect(code(Sample.exercise("SIM-3", corrects: "SIM-1")) == .conflict)
        #expect(try plan.snapshot(asOf: Sample.instant()).exercises.map(\.exercise.id) == ["SIM-1-b"])
        #expect(try plan.evidenceRows().count == 3)
    }
}
