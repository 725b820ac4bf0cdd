import Foundation
import PlanStore
import RecoveryModel
import Testing

@Suite struct ManyProcessesTests {
    let scratch: ScratchPlan

    init() throws { scratch = try ScratchPlan() }

    @Test func twentyWritersLoseNothingAndNeverForkTheChain() throws {
        // None of them finds a file: they also make it at the same time.
        let writers = try (0..<20).map { try Writer(["exercises", scratch.path, "10", "w\($0)"]) }
        let told = Set(writers.flatMap { $0.lines() })
        #expect(told == Set((0..<20).flatMap { writer in (0..<10).map { "w\(writer)-\($0)" } }))
        let plan = try scratch.open(.readOnly)
        let verification = try plan.verifyChain()
        #expect(verification.isIntact)
        #expect(verification.rows == 200)
        #expect(Set(try plan.snapshot(asOf: Sample.instant(60)).exercises.map(\.exercise.id)) == told)
    }

    @Test(arguments: [0, 2, 5, 11, 17, 23, 31, 47] as [Int32])
    func aKilledWriterLeavesTheOldStateOrTheNew(afterMilliseconds delay: Int32) throws {
        let writer = try Writer(["apply-for-ever", scratch.path, "120"])
        #expect(writer.waitForFirstWord())
        // Not a wait for something: the moment of the blow, which is to fall anywhere in a transaction.
        poll(nil, 0, delay)
        writer.kill()
        let last = writer.lines().last.flatMap(Int.init) ?? 0
        let plan = try scratch.open(.existing)
        let names = Set(try plan.records().map { $0.fields["name"] })
        let generation = try plan.revisions().count - 1
        #expect(names == [.text("generation \(generation)")])
        #expect(try plan.records().count == 120)
        #expect(generation >= last, "what it told was on the disk")
        #expect(generation <= last + 1)
        #expect(try plan.verifyChain().isIntact)
        _ = try plan.apply([Sample.site("a", "after")], at: Sample.instant(), by: Sample.actor)
        #expect(try plan.verifyChain().isIntact)
    }

    @Test func aFullDiskLeavesTheOldState() throws {
        _ = try scratch.open().apply([Sample.site("a", "Norte")], at: Sample.instant(), by: Sample.actor)
        let lines = try Writer(["apply", scratch.path, "20000"], fileSizeLimit: 2000).lines()
        #expect(lines.first?.hasPrefix("internalFailure: the disk of the plan database") == true, "\(lines)")
        let plan = try scratch.open(.existing)
        #expect(try plan.records() == [Sample.site("a", "Norte")])
        #expect(try plan.verifyChain().isIntact)
        #expect(try plan.apply([], at: Sample.instant(1), by: Sample.actor).changes.map(\.kind) == [.removed])
    }
}
