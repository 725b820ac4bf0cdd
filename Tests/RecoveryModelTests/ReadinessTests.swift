import RecoveryModel
import Testing

@Suite struct ReadinessTests {
    /// A rule that fails for the first few of its subjects.
    private func rule(
        _ id: String, _ severity: Severity, evaluated: Int, failed: Int, unknown: Int = 0, tier: Int = 3
    ) -> Rule {
        let words = LocalizedText(es: "mal", en: "bad")
        return Rule(id, severity, title: words, remedy: words, clause: "") { _ in
            (0..<evaluated).map { number in
                let subject = FindingSubject(kind: .system, id: "s\(number)", name: "s", tier: tier)
                if number < failed { return Evaluation(subject, .fail(words)) }
                return Evaluation(subject, number < failed + unknown ? .unknown(words) : .pass)
            }
        }
    }

    private func assess(_ rules: [Rule], _ plan: PlanBuilder = PlanBuilder()) throws -> ReadinessReport {
        Readiness.assess(try plan.snapshot(), rules: rules)
    }

    // G23.
    @Test func theScoreIsTheReferenceOne() throws {
        let report = try assess([
            rule("C", .critical, evaluated: 4, failed: 1), rule("H", .high, evaluated: 10, failed: 2),
            rule("M", .medium, evaluated: 20, failed: 3), rule("L", .low, evaluated: 6, failed: 0),
        ])
        let score = try #require(report.score)
        #expect((score * 1000).rounded() == 80_882)
        #expect(report.cappedScore == score)
        #expect(report.findings.map(\.rule) == ["C", "H", "H", "M", "M", "M"])
    }

    @Test func aCriticalFailureOnTierOneCapsTheScore() throws {
        let report = try assess([
            rule("C", .critical, evaluated: 1, failed: 1, tier: 1), rule("H", .high, evaluated: 98, failed: 0),
        ])
        #expect(report.score == 98)
        #expect(report.cappedScore == 59)
    }

    @Test func whatIsUnknownCountsAsFailedOnTheGraveTiersOnly() throws {
        let grave = try assess([rule("H", .high, evaluated: 4, failed: 0, unknown: 1, tier: 2)])
        #expect(grave.score == 75)
        #expect(grave.tallies[.high]?.unknown == 1)
        #expect(grave.findings.map(\.status) == [.unknown])
        let light = try assess([rule("H", .high, evaluated: 4, failed: 0, unknown: 1, tier: 3)])
        #expect(light.score == 100)
        #expect(light.tallies[.high]?.evaluated == 3)
        #expect(try assess([rule("H", .high, evaluated: 1, failed: 0, unknown: 1)]).score == nil)
    }

    @Test func aWaiverInForceAcceptsAFailureAndKeepsItInSight() throws {
        let rules = [rule("H", .high, evaluated: 2, failed: 1)]
        let plan = PlanBuilder().with(
            .waiver, "w",
            [
                "rule": "H", "subject": "s0", "reason": "equipo en camino", "approved_by": "p",
                "approved_on": "2026-01-01", "expires_on": "2026-12-31",
            ])
        let report = try assess(rules, plan)
        #expect(report.score == 100)
        #expect(report.tallies[.high]?.accepted == 1)
        guard case .accepted(let waiver) = report.findings.first?.status else {
            Issue.record("the finding is not there")
            return
        }
        #expect(waiver.id == "w")
        let expired = try assess(rules, plan.with(.waiver, "w", ["expires_on": "2026-11-01"]))
        #expect(expired.score == 50)
        #expect(expired.findings.map(\.status) == [.open])
    }

    @Test func nothingJudgedHasNoScore() throws {
        #expect(try assess([]).score == nil)
    }
}
