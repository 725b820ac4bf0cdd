import RecoveryModel

/// What the template of the readiness report may print.
enum ReadinessModel {
    static let fields: [ModelField<PlanContext>] =
        DocumentFields.common + [
            .flag("has_alarm") { SituationChapter.hasAlarm($0) },
            .block("situation_brief") { SituationChapter.brief($0) },
            .block("tallies") { FindingsChapter.tallies($0) },
            .block("critical_findings") { findings($0, .critical) },
            .block("high_findings") { findings($0, .high) },
            .block("medium_findings") { findings($0, .medium) },
            .block("low_findings") { findings($0, .low) },
            .block("unknown_findings") { c in
                FindingsChapter.table(c.input.readiness.findings.filter { $0.status == .unknown }, withRemedy: true, c)
            },
            .block("waivers") { FindingsChapter.waivers($0) },
        ]

    /// Open and accepted ones of a severity.
    private static func findings(_ c: PlanContext, _ severity: Severity) -> String {
        let found = c.input.readiness.findings.filter { $0.severity == severity && $0.status != .unknown }
        return FindingsChapter.table(found, withRemedy: true, c)
    }
}
