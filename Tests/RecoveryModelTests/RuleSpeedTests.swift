import RecoveryModel
import Testing

@Suite struct RuleSpeedTests {
    /// Systems that need one another, with stores, policies, people and contacts: six records each.
    private func plan(_ count: Int) -> PlanBuilder {
        var plan = SoundPlan.plan
        for number in 0..<count {
            let id = "s\(number)"
            let tier = Int64(number % 4 + 1)
            plan.put(
                .system, id,
                [
                    "name": .text("Sistema \(number)"), "tier": .integer(tier), "owner_role": .text("r\(number)"),
                    "processes": ["registro"], "site": "centro", "alternate_site": "norte", "runbooks": ["pr-1"],
                    "objectives": ["mtpd": "8 h", "rto": "4 h", "wrt": "1 h", "rpo": "1 h"],
                    "depends_on": [["on": .text("s\(number / 2)"), "strength": .text(number > 1 ? "hard" : "soft")]],
                    "recovery": ["duration": "10 min", "team": "DRP-1"],
                ])
            plan.put(
                .role, "r\(number)", ["name": "Rol", "holders": [["person": .text("p\(number)"), "rank": 1]]])
            plan.put(.person, "p\(number)", ["name": "Persona", "position": "Jefatura"])
            plan.put(.contact, "c\(number)", ["person": .text("p\(number)"), "channel": "mobile", "value": "951"])
            plan.put(.dataStore, "d\(number)", ["name": "Base", "system": .text(id), "engine": "postgresql"])
            plan.put(
                .backupPolicy, "b\(number)",
                ["data_store": .text("d\(number)"), "method": "physical", "interval": "1 d", "targets": ["boveda"]])
        }
        return plan
    }

    @Test func judgingGrowsWithTheItemsOnly() throws {
        let clock = ContinuousClock()
        var times: [Duration] = []
        for count in [500, 4000] {
            let snapshot = try plan(count).snapshot()
            var report: ReadinessReport?
            times.append(clock.measure { report = Readiness.assess(snapshot) })
            #expect((report?.findings.count ?? 0) > count)
        }
        // Eight times the items; a quadratic rule would take sixty-four times as long.
        #expect(times[1] < times[0] * 32)
    }
}
