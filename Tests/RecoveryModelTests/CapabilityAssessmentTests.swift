import RecoveryModel
import Testing

@Suite struct CapabilityAssessmentTests {
    // G05: every six hours, twenty minutes to dump, fifteen to send.
    private let plan = PlanBuilder()
        .with(
            .system, "app",
            ["name": "Trámites", "tier": 1, "owner_role": "own", "objectives": ["rto": "2 h", "rpo": "6 h"]]
        )
        .with(.dataStore, "base", ["name": "Base", "system": "app", "engine": "postgresql"])
        .with(
            .backupPolicy, "dump",
            [
                "data_store": "base", "method": "logical-dump", "interval": "6 h", "expected_duration": "20 min",
                "transfer_time": "15 min",
            ]
        )

    private func actuals(_ plan: PlanBuilder) throws -> ObjectiveActuals {
        let snapshot = try plan.snapshot()
        let system = try #require(snapshot.inventory.systems[id: "app"])
        return CapabilityAssessment(snapshot).objectivesAgainstActuals(system)
    }

    private func capability(_ plan: PlanBuilder) throws -> Capability? {
        let snapshot = try plan.snapshot()
        let system = try #require(snapshot.inventory.systems[id: "app"])
        return CapabilityAssessment(snapshot).capability(of: system)
    }

    @Test func withoutAnExerciseTheTimesAreUnknown() throws {
        let actuals = try actuals(plan)
        #expect(actuals.rto.verdict == .unknown)
        #expect(actuals.rto.value == nil)
        #expect(actuals.rpo.verdict == .unknown)
        #expect(try capability(plan)?.proof == .estimate)
    }

    @Test func theScheduleOfTheSeedMissesItsObjective() throws {
        let actuals = try actuals(plan)
        #expect(actuals.scheduledRPO.value == .duration(.seconds(395 * 60)))
        #expect(actuals.scheduledRPO.verdict == .breach)
        #expect(actuals.scheduledRPO.reason?.es == "6 h 35 min > RPO 6 h")
        let physical = plan.with(.backupPolicy, "dump", ["method": "physical"])
        #expect(try self.actuals(physical).scheduledRPO.value == .duration(.seconds(375 * 60)))
    }

    @Test func theBestPolicyOfTheWorstStoreCounts() throws {
        let better = plan.with(
            .backupPolicy, "wal",
            ["data_store": "base", "method": "wal-archive", "interval": "1 min", "transfer_time": "5 s"])
        #expect(try actuals(better).scheduledRPO.value == .duration(.seconds(65)))
        let bare = better.with(.dataStore, "files", ["name": "Archivos", "system": "app", "engine": "files"])
        #expect(try actuals(bare).scheduledRPO.verdict == .unknown)
        #expect(try actuals(bare).scheduledRPO.reason?.es == "«Archivos» no tiene política de respaldo")
    }

    @Test func aMissingPartLeavesTheScheduleUnknown() throws {
        let vague = plan.with(.backupPolicy, "dump", ["interval": .null, "transfer_time": .null])
        let measurement = try actuals(vague).scheduledRPO
        #expect(measurement.verdict == .unknown)
        #expect(measurement.reason?.es == "la política «dump» no declara el intervalo, el tiempo de envío")
    }

    @Test func theNewestExerciseIsJudged() throws {
        let good = plan.exercised(.sample("SIM-1", systems: ["app"], minutes: [(.restore, 75)], lossMinutes: 30))
        #expect(try actuals(good).rto.verdict == .ok)
        #expect(try actuals(good).rto.source == .exercise("SIM-1"))
        #expect(try actuals(good).rpo.value == .duration(.seconds(1800)))
        #expect(try capability(good)?.rta == .seconds(75 * 60))
        let slower = good.exercised(.sample("SIM-2", systems: ["app"], daysAgo: 1, minutes: [(.restore, 150)]))
        #expect(try actuals(slower).rto.verdict == .breach)
        #expect(try actuals(slower).rto.reason?.en == "2 h 30 min > RTO 2 h")
        #expect(try actuals(slower).rpo.verdict == .ok)
    }

    @Test func whatIsOldFailedOrOnTheTableProvesNothing() throws {
        let old = plan.exercised(.sample("SIM-1", systems: ["app"], daysAgo: 366))
        #expect(try actuals(old).rto.verdict == .unknown)
        #expect(try actuals(old).rto.reason?.es == "la prueba SIM-1 tiene más de 365 d")
        #expect(
            try actuals(plan.with(.system, "app", ["tier": 3]).exercised(.sample(systems: ["app"], daysAgo: 366))).rto
                .verdict == .ok)
        #expect(try actuals(plan.exercised(.sample(systems: ["app"], verdict: .fail))).rto.verdict == .unknown)
        #expect(try actuals(plan.exercised(.sample(kind: .tabletop, systems: ["app"]))).rto.value == nil)
    }
}
