import Foundation
import RecoveryModel

/// Page one: what does not hold at the instant of the plan.
enum SituationChapter {
    /// Findings shown on page one; the others stand in chapter Z and in the readiness report.
    private static let shownFindings = 15

    /// The state in four lines, then by name what did not answer and what was missed.
    static func brief(_ c: PlanContext) -> String {
        var text = ""
        for sentence in [score(c), findingCounts(c), breaches(c), silence(c)] {
            text += "- \(sentence.text)\n"
        }
        return text + "\n" + unansweredTable(c) + breachTable(c)
    }

    /// Whether anything on page one must be mended: what `has_alarm` of the templates says.
    static func hasAlarm(_ c: PlanContext) -> Bool {
        !unanswered(c).isEmpty || !inBreach(c).isEmpty || !critical(c).isEmpty
    }

    private static func score(_ c: PlanContext) -> SafeMarkdown {
        let title = SafeMarkdown(markdown: c.words("Índice de preparación", "Readiness score")).strong
        guard let shown = c.input.readiness.cappedScore, let score = c.input.readiness.score else {
            return "\(title): \(c.noEvidence)"
        }
        let computed = SafeMarkdown(markdown: c.words("de 100 (calculado)", "of 100 (computed)"))
        let value = SafeMarkdown(markdown: c.locale.number(shown, decimals: 1)).strong
        guard shown < score else { return "\(title): \(value) \(computed)." }
        let full = c.locale.number(score, decimals: 1)
        let why = c.words(
            "topado en 59 mientras falle una regla crítica en el nivel 1; sin tope, \(full)",
            "capped at 59 while a critical rule fails on tier 1; uncapped, \(full)")
        return "\(title): \(value) \(computed); \(SafeMarkdown(markdown: why))."
    }

    private static func findingCounts(_ c: PlanContext) -> SafeMarkdown {
        let title = SafeMarkdown(markdown: c.words("Hallazgos", "Findings")).strong
        let open = c.input.readiness.findings.filter { $0.status == .open }
        let unknown = c.input.readiness.findings.filter { $0.status == .unknown }
        let counts = Severity.allCases.map { severity in
            let count = open.count { $0.severity == severity }
            return severityCount(severity, count, c)
        }
        let rest = c.words(
            "; sin dato para juzgar: \(c.locale.number(unknown.count))",
            "; no data to judge by: \(c.locale.number(unknown.count))")
        return "\(title): \(SafeMarkdown(markdown: c.locale.list(counts) + rest))."
    }

    private static func severityCount(_ severity: Severity, _ count: Int, _ c: PlanContext) -> String {
        let word =
            switch severity {
            case .critical: (c.words("crítico", "critical"), c.words("críticos", "critical"))
            case .high: (c.words("alto", "high"), c.words("altos", "high"))
            case .medium: (c.words("medio", "medium"), c.words("medios", "medium"))
            case .low: (c.words("bajo", "low"), c.words("bajos", "low"))
            }
        return c.locale.count(count, one: word.0, other: word.1)
    }

    private static func breaches(_ c: PlanContext) -> SafeMarkdown {
        let title = SafeMarkdown(markdown: c.words("Objetivos rebasados", "Objectives missed")).strong
        let count = inBreach(c).count
        let words =
            count == 0
            ? c.words("ninguno entre los medidos", "none among those measured")
            : c.locale.count(count, one: c.words("sistema", "system"), other: c.words("sistemas", "systems"))
        let unproven = c.systemsInScope.count { c.input.figures(of: $0.id).actuals.rto.verdict == .unknown }
        let rest = c.words(
            "; sin evidencia de recuperación: "
                + c.locale.count(unproven, one: "sistema", other: "sistemas") + " de \(c.systemsInScope.count)",
            "; without evidence of recovery: "
                + c.locale.count(unproven, one: "system", other: "systems") + " of \(c.systemsInScope.count)")
        return "\(title): \(SafeMarkdown(markdown: words + rest))."
    }

    private static func silence(_ c: PlanContext) -> SafeMarkdown {
        let title = SafeMarkdown(markdown: c.words("Sondeo", "Probe")).strong
        let subjects = c.inventory.endpoints.count + c.inventory.targets.count
        let latest = c.snapshot.observations.latest
        guard let newest = latest.values.map(\.takenAt).max() else {
            let words = c.words("nunca se ha ejecutado", "has never been run")
            return "\(title): \(c.noEvidence) (\(SafeMarkdown(markdown: words)))."
        }
        let failed = unanswered(c).count
        let never = subjects - latest.count
        let words = c.words(
            "último el \(c.locale.instant(newest)); sin respuesta: \(failed) de \(subjects)"
                + (never > 0 ? "; nunca sondeados: \(never)" : ""),
            "last on \(c.locale.instant(newest)); no answer: \(failed) of \(subjects)"
                + (never > 0 ? "; never probed: \(never)" : ""))
        return "\(title): \(SafeMarkdown(markdown: words))."
    }

    // MARK: - What stands behind the numbers

    /// Failed observations of servers and targets that are still in the inventory.
    static func unanswered(_ c: PlanContext) -> [Observation] {
        c.snapshot.observations.latest.values
            .filter { observation in
                guard observation.failure != nil else { return false }
                switch observation.subject {
                case .endpoint(let id): return c.inventory.endpoints[id: id] != nil
                case .target(let id): return c.inventory.targets[id: id] != nil
                }
            }
            .sorted { $0.subject.id < $1.subject.id }
    }

    private static func inBreach(_ c: PlanContext) -> [RecoverableSystem] {
        c.systemsInScope.filter { system in
            let actuals = c.input.figures(of: system.id).actuals
            return [actuals.rto, actuals.rpo, actuals.scheduledRPO].contains { $0.verdict == .breach }
        }
    }

    private static func critical(_ c: PlanContext) -> [Finding] {
        c.input.readiness.findings.filter { $0.severity == .critical && $0.status == .open }
    }

    private static func unansweredTable(_ c: PlanContext) -> String {
        let failed = unanswered(c)
        guard !failed.isEmpty else { return "" }
        var table = c.table([
            ("Servidor o destino", "Server or target"), ("Causa", "Reason"), ("Medido", "Measured"),
            ("Última respuesta", "Last answer"), ("Evidencia", "Evidence"),
        ])
        for observation in failed {
            let failure = observation.failure
            let answered = c.snapshot.observations.lastAnswered[observation.subject]
            table.row([
                name(observation.subject, c), "**\(c.label(failure?.reason.words))**: \(failure?.message ?? "")",
                c.instant(observation.takenAt),
                answered.map { c.instant($0) } ?? SafeMarkdown(markdown: c.words("nunca", "never")),
                .literal(observation.evidence?.label ?? c.noEvidence.text),
            ])
        }
        return c.caption("sin respuesta útil al último sondeo", "no useful answer to the newest probe")
            + table.text(whenEmpty: "") + "\n"
    }

    private static func name(_ subject: Observation.Subject, _ c: PlanContext) -> SafeMarkdown {
        switch subject {
        case .endpoint(let id): .literal(c.inventory.endpoints[id: id]?.name ?? id)
        case .target(let id): .literal(c.inventory.targets[id: id]?.name ?? id)
        }
    }

    private static func breachTable(_ c: PlanContext) -> String {
        let systems = inBreach(c)
        guard !systems.isEmpty else { return "" }
        var table = c.table([
            ("Sistema", "System"), ("RTO declarado", "RTO declared"), ("RTA medido", "RTA measured"),
            ("RPO declarado", "RPO declared"), ("RPA medido", "RPA measured"),
            ("Pérdida máxima por calendario", "Worst loss by schedule"),
        ])
        for system in systems.prefix(shownFindings) {
            let actuals = c.input.figures(of: system.id).actuals
            table.row([
                c.systemLink(system.id), c.duration(system.objectives.rto), c.measurement(actuals.rto),
                c.duration(system.objectives.rpo), c.measurement(actuals.rpo), c.measurement(actuals.scheduledRPO),
            ])
        }
        return c.caption("objetivos rebasados", "objectives missed") + table.text(whenEmpty: "")
            + rest(systems.count, c) + "\n"
    }

    static func criticalTable(_ c: PlanContext) -> String {
        let findings = critical(c)
        guard !findings.isEmpty else {
            return c.words("No hay hallazgos críticos abiertos.\n", "No critical finding is open.\n")
        }
        var table = c.table([("Regla", "Rule"), ("Hallazgo crítico", "Critical finding"), ("Qué hacer", "What to do")])
        for finding in findings.prefix(shownFindings) {
            table.row([
                .literal(finding.rule), .literal(finding.message(c.language)), c.remedy(of: finding),
            ])
        }
        return c.caption("hallazgos críticos abiertos", "open critical findings") + table.text(whenEmpty: "")
            + rest(findings.count, c) + "\n"
    }

    private static func rest(_ count: Int, _ c: PlanContext) -> String {
        guard count > shownFindings else { return "" }
        let more = c.locale.number(count - shownFindings)
        let path = c.paths.readiness + "." + EditionMark.fileExtension
        return c.words(
            "\nY \(more) más en el [informe de preparación](<\(path)>).\n",
            "\nAnd \(more) more in the [readiness report](<\(path)>).\n")
    }
}
