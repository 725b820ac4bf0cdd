import RecoveryModel

/// Findings and accepted risks: block Z, the annexes and the readiness report.
enum FindingsChapter {
    /// One row per finding, gravest first.
    static func table(_ findings: [Finding], withRemedy: Bool, _ c: PlanContext) -> String {
        var headings: [(es: String, en: String)] = [
            ("Gravedad", "Severity"), ("Regla", "Rule"), ("Estado", "State"), ("Hallazgo", "Finding"),
        ]
        if withRemedy { headings += [("Qué hacer", "What to do"), ("Fundamento", "Clause")] }
        headings.append(("Evidencia", "Evidence"))
        var table = c.table(headings)
        for finding in findings {
            var cells: [SafeMarkdown] = [
                severity(finding.severity, c), .literal(finding.rule), state(finding.status, c),
                .literal(finding.message(c.language)),
            ]
            if withRemedy { cells += [c.remedy(of: finding), .literal(finding.clause)] }
            cells.append(finding.evidence.map { .literal($0.label) } ?? "—")
            table.row(cells)
        }
        return table.text(
            whenEmpty: c.words("No hay hallazgos de esta clase.", "There are no findings of this kind."))
    }

    private static func severity(_ severity: Severity, _ c: PlanContext) -> SafeMarkdown {
        SafeMarkdown(markdown: StatusWord(severity).text(c.language)).strong
    }

    private static func state(_ status: Finding.Status, _ c: PlanContext) -> SafeMarkdown {
        switch status {
        case .open: SafeMarkdown(markdown: c.words("abierto", "open"))
        case .unknown: SafeMarkdown(markdown: c.words("sin dato para juzgar", "no data to judge by"))
        case .accepted(let waiver):
            "\(SafeMarkdown(markdown: c.words("aceptado hasta el", "accepted until"))) \(c.date(waiver.expiresOn))"
        }
    }

    static func open(_ c: PlanContext) -> String {
        table(c.input.readiness.findings.filter { $0.status == .open }, withRemedy: false, c)
    }

    /// Accepted risks, in force or not: an expired one still stands here, marked.
    static func waivers(_ c: PlanContext) -> String {
        var table = c.table([
            ("Riesgo", "Risk"), ("Regla", "Rule"), ("Sobre", "About"), ("Motivo", "Reason"), ("Acepta", "Accepted by"),
            ("Fecha", "Date"), ("Vence", "Expires"),
        ])
        for waiver in c.inventory.waivers {
            let mark: SafeMarkdown =
                waiver.isInForce(on: c.today)
                ? "" : " — **\(SafeMarkdown(markdown: c.words("SIN VIGENCIA", "NOT IN FORCE")))**"
            table.row([
                .literal(waiver.id), .literal(waiver.rule), .literal(waiver.subject), .literal(waiver.reason),
                c.person(waiver.approvedBy), c.date(waiver.approvedOn), "\(c.date(waiver.expiresOn))\(mark)",
            ])
        }
        return table.text(
            whenEmpty: c.words("No hay riesgos aceptados.", "No risk is accepted."))
    }

    /// How many were judged, and how they came out.
    static func tallies(_ c: PlanContext) -> String {
        var table = c.table([
            ("Gravedad", "Severity"), ("Peso", "Weight"), ("Evaluados", "Judged"), ("Fallan", "Failed"),
            ("Sin dato", "No data"), ("Aceptados", "Accepted"),
        ])
        for severity in Severity.allCases {
            let tally = c.input.readiness.tallies[severity] ?? .init()
            let counts = [severity.weight, tally.evaluated, tally.failed, tally.unknown, tally.accepted]
            table.row(
                [self.severity(severity, c)] + counts.map { SafeMarkdown(markdown: c.locale.number($0)) })
        }
        return c.caption("reglas evaluadas (calculado)", "rules judged (computed)") + table.text(whenEmpty: "")
    }
}
