/// The manual page of the rules, made from the rules themselves.
package enum RuleManual {
    /// Markdown: one table per family, Spanish and English side by side.
    package static var text: String {
        let families = Dictionary(grouping: RuleCatalog.all) { String($0.id.prefix { $0 != "-" }) }
        let sections = families.keys.sorted().map { family in
            section(family, families[family] ?? [])
        }
        return ([introduction] + sections).joined(separator: "\n")
    }

    private static let introduction = """
        # Findings

        Generated from the rules in `Sources/RecoveryModel/Findings/Rules`; the tests hold it fresh. `drp check` judges
        the inventory, the newest probes and recorded exercises by these rules; `drp check --explain RULE` shows one.

        Every rule answers *pass*, *fail* or *unknown*. Unknown means that the data are missing; it counts as failed on
        tiers 1 and 2. A waiver in `waivers.yaml` turns a failure into an accepted risk until its last day; the finding
        still prints. The readiness score is `100 · (1 − Σ weight·failed / Σ weight·evaluated)`, and stays at 59 or
        below while a critical rule fails on tier 1.

        | Severity | Weight | Rules |
        |---|---:|---:|
        \(Severity.allCases.map(severityRow).joined(separator: "\n"))

        """

    private static func severityRow(_ severity: Severity) -> String {
        let count = RuleCatalog.all.filter { $0.severity == severity }.count
        return "| \(severity.rawValue) | \(severity.weight) | \(count) |"
    }

    private static func section(_ family: String, _ rules: [Rule]) -> String {
        let rows = rules.map { rule in
            let cells = [
                rule.id, rule.severity.rawValue, "\(rule.title.es). \(rule.remedy.es)",
                "\(rule.title.en). \(rule.remedy.en)", rule.clause,
            ]
            return "| " + cells.map(escaped).joined(separator: " | ") + " |"
        }
        let head = """
            ## \(family)

            | Rule | Severity | Qué exige y qué hacer | What it demands and what to do | Clauses |
            |---|---|---|---|---|

            """
        return head + rows.joined(separator: "\n") + "\n"
    }

    private static func escaped(_ cell: String) -> String { cell.split(separator: "|").joined(separator: "\\|") }
}
