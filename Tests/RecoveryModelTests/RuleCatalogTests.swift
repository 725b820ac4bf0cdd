import RecoveryModel
import Testing

@Suite struct RuleCatalogTests {
    @Test func everyRuleHasItsOwnIdInOrder() {
        let ids = RuleCatalog.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids == ids.sorted())
    }

    @Test func everyRuleSaysWhatItDemandsWhyAndWhatToDo() {
        for rule in RuleCatalog.all {
            for text in [rule.title, rule.remedy] {
                #expect(!text.es.isEmpty && !text.en.isEmpty, "\(rule.id)")
            }
            #expect(rule.remedy.es.hasSuffix(".") && rule.remedy.en.hasSuffix("."), "\(rule.id)")
            #expect(!rule.clause.isEmpty, "\(rule.id)")
        }
    }

    @Test func theSoundPlanPassesEveryRule() throws {
        let input = RuleInput(try SoundPlan.plan.snapshot())
        for rule in RuleCatalog.all {
            let evaluations = rule.evaluate(input)
            #expect(!evaluations.isEmpty, "\(rule.id) judges nothing")
            for evaluation in evaluations {
                #expect(evaluation.outcome == .pass, "\(rule.id) \(evaluation.subject.id)")
            }
        }
        #expect(Readiness.assess(input).score == 100)
    }

    @Test func everyRuleHasACaseThatFails() {
        let failing = Set(RuleCase.all.filter { $0.expectation == .fail }.map(\.rule))
        #expect(RuleCatalog.all.map(\.id).filter { !failing.contains($0) } == [])
        #expect(RuleCase.all.map(\.rule).filter { RuleCatalog.rule($0) == nil } == [])
    }

    @Test(arguments: RuleCase.all)
    func oneChangeHasItsConsequence(_ example: RuleCase) throws {
        let rule = try #require(RuleCatalog.rule(example.rule))
        let evaluations = rule.evaluate(RuleInput(try example.plan.snapshot()))
        let said = evaluations.map { Self.said($0) }
        #expect(
            said.contains { $0.kind == example.expectation && $0.words.contains(example.words) },
            "\(said.filter { $0.kind != .pass })")
        for text in evaluations.compactMap({ Self.text($0) }) {
            for words in [text.es, text.en] {
                #expect(!words.contains("{") && !words.contains("}") && !words.contains("Optional("))
                #expect(words.hasSuffix("."), "\(words)")
            }
        }
    }

    private static func text(_ evaluation: Evaluation) -> LocalizedText? {
        switch evaluation.outcome {
        case .pass: nil
        case .fail(let text), .unknown(let text): text
        }
    }

    private static func said(_ evaluation: Evaluation) -> (kind: RuleCase.Expectation, words: String) {
        switch evaluation.outcome {
        case .pass: (.pass, evaluation.subject.id)
        case .fail(let text): (.fail, text.es)
        case .unknown(let text): (.unknown, text.es)
        }
    }
}
