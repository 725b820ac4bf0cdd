/// Judges a snapshot by every rule.
package enum Readiness {
    /// The score may not rise above this while a critical rule fails on tier 1.
    package static let cap = 59.0

    /// Applies the rules and sums up.
    ///
    /// The score is `100 · (1 − Σ weight·failed / Σ weight·evaluated)`. What is unknown counts as failed on tiers 1
    /// and 2, and is left out of the count elsewhere. A failure under a waiver in force does not count, and still
    /// stands among the findings.
    package static func assess(_ snapshot: PlanSnapshot, rules: [Rule] = RuleCatalog.all) -> ReadinessReport {
        assess(RuleInput(snapshot), rules: rules)
    }

    /// As `assess(_:rules:)`, from lookups made before.
    package static func assess(_ input: RuleInput, rules: [Rule] = RuleCatalog.all) -> ReadinessReport {
        var count = Count(waivers: input.inventory.waivers.filter { $0.isInForce(on: input.today) })
        // In the order of the findings, so that only those of one rule remain to be sorted.
        for rule in rules.sorted(by: { ($0.severity, $0.id) < ($1.severity, $1.id) }) {
            count.begin()
            for evaluation in rule.evaluate(input) { count.add(evaluation, of: rule) }
            count.end()
        }
        return count.report
    }

    private struct WaiverKey: Hashable {
        let rule: Rule.ID
        let subject: String
    }

    private struct Count {
        let waivers: [WaiverKey: Waiver]
        var findings: [Finding] = []
        var tallies: [Severity: ReadinessReport.Tally] = [:]
        var hasCriticalOnTierOne = false

        init(waivers: [Waiver]) {
            // Of two for one finding, the one that holds longer.
            self.waivers = Dictionary(
                waivers.map { (WaiverKey(rule: $0.rule, subject: $0.subject), $0) },
                uniquingKeysWith: { $0.expiresOn < $1.expiresOn ? $1 : $0 })
        }

        private var first = 0

        /// The findings of one rule begin.
        mutating func begin() { first = findings.count }

        /// The findings of one rule are complete.
        mutating func end() {
            findings[first...].sort { ($0.subject, $0.message.es) < ($1.subject, $1.message.es) }
        }

        mutating func add(_ evaluation: Evaluation, of rule: Rule) {
            let tier = evaluation.subject.tier ?? 4
            switch evaluation.outcome {
            case .pass: tallies[rule.severity, default: .init()].evaluated += 1
            case .fail(let message):
                tallies[rule.severity, default: .init()].evaluated += 1
                if let waiver = waivers[WaiverKey(rule: rule.id, subject: evaluation.subject.id)] {
                    tallies[rule.severity, default: .init()].accepted += 1
                    append(.accepted(waiver), message, evaluation, rule)
                } else {
                    tallies[rule.severity, default: .init()].failed += 1
                    noteCritical(rule, tier: tier)
                    append(.open, message, evaluation, rule)
                }
            case .unknown(let message):
                tallies[rule.severity, default: .init()].unknown += 1
                if tier <= 2 {
                    tallies[rule.severity, default: .init()].evaluated += 1
                    tallies[rule.severity, default: .init()].unknownAsFailed += 1
                    noteCritical(rule, tier: tier)
                }
                append(.unknown, message, evaluation, rule)
            }
        }

        private mutating func noteCritical(_ rule: Rule, tier: Int) {
            if rule.severity == .critical, tier == 1 { hasCriticalOnTierOne = true }
        }

        private mutating func append(
            _ status: Finding.Status, _ message: LocalizedText, _ evaluation: Evaluation, _ rule: Rule
        ) {
            findings.append(
                Finding(
                    rule: rule.id, severity: rule.severity, subject: evaluation.subject, status: status,
                    message: message, remedy: rule.remedy, clause: rule.clause, evidence: evaluation.evidence))
        }

        var report: ReadinessReport {
            let evaluated = tallies.reduce(0) { $0 + $1.key.weight * $1.value.evaluated }
            let failed = tallies.reduce(0) { $0 + $1.key.weight * ($1.value.failed + $1.value.unknownAsFailed) }
            let score = evaluated == 0 ? nil : 100 * (1 - Double(failed) / Double(evaluated))
            return ReadinessReport(
                findings: findings,
                tallies: tallies, score: score,
                cappedScore: score.map { hasCriticalOnTierOne ? min($0, Readiness.cap) : $0 })
        }
    }
}
