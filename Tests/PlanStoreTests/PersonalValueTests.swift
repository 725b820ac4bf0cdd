import Foundation
import PlanStore
import RecoveryModel
import Testing

/// Names of people stand beside the chain, not in it.
@Suite struct PersonalValueTests {
    let scratch: ScratchPlan
    let plan: PlanDatabase

    init() throws {
        scratch = try ScratchPlan()
        plan = try scratch.open()
        let exercise = Sample.exercise("SIM-1")
        _ = try plan.recordExercise(
            Exercise(
                id: exercise.id, kind: exercise.kind, systems: exercise.systems, scenario: nil, place: nil,
                wasAnnounced: nil, goals: [], goalsSetAt: nil, startedAt: exercise.startedAt,
                endedAt: exercise.endedAt, phases: [],
                participants: [.init(person: "elena-matias", duty: .executor, role: "DRP-2")], verdict: .pass,
                impactAt: nil, recoveredTo: nil,
                remarks: [DrillRemark(kind: .opportunity, text: "x", owner: "daniel-vasquez", due: nil)], files: [],
                corrects: nil), at: Sample.instant(60), by: Actor(osUser: "ematias", person: "elena-matias"))
    }

    @Test func theChainHoldsNoName() throws {
        let texts = try plan.evidenceRows().map(\.text).joined()
        for name in ["elena-matias", "daniel-vasquez", "ematias"] { #expect(!texts.contains(name)) }
    }

    @Test func theSnapshotHoldsThem() throws {
        let recorded = try #require(try plan.snapshot(asOf: Sample.instant(61)).exercises.first)
        #expect(recorded.exercise.participants.map(\.person) == ["elena-matias"])
        #expect(recorded.exercise.remarks.map(\.owner) == ["daniel-vasquez"])
        #expect(recorded.recordedBy == Actor(osUser: "ematias", person: "elena-matias"))
    }

    @Test func aNameTakenOutLeavesAChainThatVerifies() throws {
        let sql = "UPDATE personal_value SET value = NULL WHERE value = 'elena-matias'"
        #expect(try sqlite3(scratch.path, sql).status == 0)
        #expect(try plan.verifyChain().isIntact)
        let recorded = try #require(try plan.snapshot(asOf: Sample.instant(61)).exercises.first)
        #expect(recorded.exercise.participants.allSatisfy { $0.person.count == 64 })
    }

    @Test(arguments: [
        "UPDATE personal_value SET value = 'otra' WHERE value = 'elena-matias'", "DELETE FROM personal_value",
        "UPDATE personal_value SET salt = 'x'",
    ])
    func aNameIsNeverAltered(_ sql: String) throws {
        #expect(try sqlite3(scratch.path, sql).status != 0)
    }

    @Test func oneAlteredBehindTheTriggersShows() throws {
        let sql = """
            DROP TRIGGER personal_value_is_only_taken_out;
            UPDATE personal_value SET value = 'otra' WHERE value = 'elena-matias';
            """
        #expect(try sqlite3(scratch.path, sql).status == 0)
        let verification = try plan.verifyChain()
        #expect(verification.firstBreak?.row == EvidenceID(1))
        #expect(verification.missingGuards == ["personal_value_is_only_taken_out"])
    }
}
