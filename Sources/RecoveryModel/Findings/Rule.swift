/// One rule of readiness: a pure function from what is known to what is wrong.
package struct Rule: Sendable {
    /// As in `BKP-004`.
    package typealias ID = String

    package let id: ID
    package let severity: Severity
    /// What it demands, as a heading.
    package let title: LocalizedText
    /// What to do about it.
    package let remedy: LocalizedText
    /// Clauses of norms that ask for it, by number only.
    package let clause: String
    /// Judges every subject it applies to, those that pass included.
    package let evaluate: @Sendable (RuleInput) -> [Evaluation]

    package init(
        _ id: ID, _ severity: Severity, title: LocalizedText, remedy: LocalizedText, clause: String,
        evaluate: @escaping @Sendable (RuleInput) -> [Evaluation]
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.remedy = remedy
        self.clause = clause
        self.evaluate = evaluate
    }
}
