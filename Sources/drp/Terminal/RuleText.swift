import RecoveryModel

/// One rule in words.
enum RuleText {
    static func text(_ rule: Rule) -> String {
        """
        \(rule.id) · \(FindingsReport.word(rule.severity))
        \(rule.title(Talk.language))

        \(Talk.say("Qué hacer: ", "What to do: "))\(rule.remedy(Talk.language))
        \(Talk.say("Fundamento: ", "Supports: "))\(rule.clause)
        """
    }
}
