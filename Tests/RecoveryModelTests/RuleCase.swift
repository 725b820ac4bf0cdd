import RecoveryModel
import Testing

/// A sound plan with one thing changed, and what one rule then says.
struct RuleCase: Sendable, CustomTestStringConvertible {
    enum Expectation: Sendable { case fail, unknown, pass }

    let rule: String
    let expectation: Expectation
    /// Part of the Spanish message; for a pass, the id of the subject.
    let words: String
    let plan: PlanBuilder

    var testDescription: String { "\(rule) \(expectation): \(words)" }

    static func fails(_ rule: String, _ words: String, _ change: (PlanBuilder) -> PlanBuilder) -> RuleCase {
        RuleCase(rule: rule, expectation: .fail, words: words, plan: change(SoundPlan.plan))
    }

    static func unknown(_ rule: String, _ words: String, _ change: (PlanBuilder) -> PlanBuilder) -> RuleCase {
        RuleCase(rule: rule, expectation: .unknown, words: words, plan: change(SoundPlan.plan))
    }

    static func passes(_ rule: String, _ subject: String, _ change: (PlanBuilder) -> PlanBuilder) -> RuleCase {
        RuleCase(rule: rule, expectation: .pass, words: subject, plan: change(SoundPlan.plan))
    }

    static let all = objectives + people + dependencies + backups + servers + papers
}
