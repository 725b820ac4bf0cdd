import Foundation
import RecoveryModel

/// What is demanded and what was shown: chapters 8 and 9, and the minute by which to declare.
enum ObjectivesChapter {
    static func objectives(_ c: PlanContext) -> String {
        var table = c.table([
            ("Sistema", "System"), ("Nivel", "Tier"), ("MTPD", "MTPD"), ("RTO", "RTO"), ("WRT", "WRT"), ("RPO", "RPO"),
            ("Servicio mínimo (MBCO)", "Minimum service (MBCO)"), ("Aprobó", "Approved by"), ("Fecha", "Date"),
        ])
        for system in c.systemsInScope {
            let objectives = system.objectives
            table.row([
                c.systemLink(system.id), SafeMarkdown(markdown: "\(system.tier)"), c.duration(objectives.mtpd),
                c.duration(objectives.rto), c.duration(objectives.wrt), c.duration(objectives.rpo),
                c.text(objectives.minimumService), c.person(objectives.approvedBy), c.date(objectives.approvedOn),
            ])
        }
        return c.caption("objetivos declarados y aprobados", "objectives declared and approved")
            + table.text(whenEmpty: c.words("*Sin dato.*", "*No data.*"))
    }

    static func processes(_ c: PlanContext) -> String {
        var table = c.table([
            ("Proceso", "Process"), ("Nivel", "Tier"), ("Área responsable", "Owner"), ("MTPD", "MTPD"),
            ("RTO", "RTO"), ("RPO", "RPO"), ("Procedimiento alterno", "Workaround"), ("Dura", "Lasts"),
        ])
        for process in c.inventory.processes {
            table.row([
                .literal(process.name), SafeMarkdown(markdown: "\(process.tier)"), c.role(process.ownerRole),
                c.duration(process.objectives.mtpd), c.duration(process.objectives.rto),
                c.duration(process.objectives.rpo), c.text(process.workaround), c.duration(process.workaroundLasts),
            ])
        }
        return c.caption("procesos y lo que exigen (declarado)", "processes and what they demand (declared)")
            + table.text(whenEmpty: c.words("*Sin dato: no hay procesos.*", "*No data: there are no processes.*"))
    }

    /// Objectives beside measurements, which never stand in one column.
    static func actuals(_ c: PlanContext) -> String {
        var table = c.table([
            ("Sistema", "System"), ("RTO declarado", "RTO declared"), ("RTA medido", "RTA measured"),
            ("RPO declarado", "RPO declared"), ("RPA medido", "RPA measured"),
            ("Pérdida máxima por calendario", "Worst loss by schedule"), ("Pruebas", "Tests"),
        ])
        for system in c.systemsInScope {
            let figures = c.input.figures(of: system.id)
            table.row([
                c.systemLink(system.id), c.duration(system.objectives.rto), c.measurement(figures.actuals.rto),
                c.duration(system.objectives.rpo), c.measurement(figures.actuals.rpo),
                c.measurement(figures.actuals.scheduledRPO),
                SafeMarkdown(markdown: c.locale.number(figures.capability?.samples ?? 0)),
            ])
        }
        return c.caption("objetivos contra lo demostrado", "objectives against what was shown")
            + table.text(whenEmpty: c.words("*Sin dato.*", "*No data.*"))
    }

    /// One system's objectives against its measurements, for its annex.
    static func actuals(of system: RecoverableSystem, _ c: PlanContext) -> String {
        let figures = c.input.figures(of: system.id)
        let objectives = system.objectives
        var table = c.table([
            ("Medida", "Measure"), ("Objetivo (declarado)", "Objective (declared)"),
            ("Demostrado (medido)", "Shown (measured)"),
        ])
        let name = { (es: String, en: String) in SafeMarkdown(markdown: c.words(es, en)).strong }
        table.row([
            name("Tiempo de recuperación (RTO / RTA)", "Recovery time (RTO / RTA)"), c.duration(objectives.rto),
            c.measurement(figures.actuals.rto),
        ])
        table.row([
            name("Punto de recuperación (RPO / RPA)", "Recovery point (RPO / RPA)"), c.duration(objectives.rpo),
            c.measurement(figures.actuals.rpo),
        ])
        table.row([
            name("Pérdida máxima por calendario de respaldos", "Worst loss by the backup schedule"),
            c.duration(objectives.rpo), c.measurement(figures.actuals.scheduledRPO),
        ])
        table.row([
            name("Interrupción máxima tolerable (MTPD)", "Maximum tolerable disruption (MTPD)"),
            c.duration(objectives.mtpd), "—",
        ])
        table.row([name("Trabajo del rezago (WRT)", "Working off the backlog (WRT)"), c.duration(objectives.wrt), "—"])
        table.row([
            name("Recuperación estimada tras declarar", "Estimated recovery after declaring"), "—",
            recovery(figures, c),
        ])
        table.row([
            name("Minuto límite de declaración", "Latest minute to declare"), "—", latestDeclaration(system, c),
        ])
        return table.text(whenEmpty: "")
    }

    private static func recovery(_ figures: SystemFigures, _ c: PlanContext) -> SafeMarkdown {
        guard let recovery = figures.recovery else {
            let why = SafeMarkdown(markdown: c.words("no demostrable; falta", "not demonstrable; missing"))
            guard !figures.undetermined.isEmpty else { return c.missing }
            return "\(why): \(SafeMarkdown.joined(figures.undetermined.prefix(6).map { c.itemName($0) }))"
        }
        return "\(c.duration(recovery)) (\(SafeMarkdown(markdown: c.words("calculado", "computed"))))"
    }

    /// The minute after the impact by which recovery must have been declared: RTO less the recovery that follows.
    ///
    /// - Source: NIST SP 800-34 template section 3.1.
    static func latestDeclaration(_ system: RecoverableSystem, _ c: PlanContext) -> SafeMarkdown {
        let computed = SafeMarkdown(markdown: c.words("calculado", "computed"))
        guard let rto = system.objectives.rto else {
            return "\(c.missing) (RTO)"
        }
        guard let recovery = c.input.figures(of: system.id).recovery else {
            return SafeMarkdown(markdown: c.words("no demostrable", "not demonstrable"))
        }
        let limit = rto - recovery
        guard limit >= .zero else {
            let excess = c.duration(recovery - rto)
            let why = SafeMarkdown(
                markdown: c.words(
                    "inalcanzable: la recuperación excede el RTO por", "out of reach: recovery exceeds the RTO by"))
            return
                "\(SafeMarkdown(markdown: StatusWord.breach.text(c.language)).strong) · \(why) \(excess) (\(computed))"
        }
        let minutes = limit.components.seconds / 60
        let word = SafeMarkdown(
            markdown: c.words("minuto \(c.locale.number(minutes))", "minute \(c.locale.number(minutes))"))
        return "\(word.strong) (\(c.duration(limit)), \(computed))"
    }

    static func declarations(_ c: PlanContext) -> String {
        var table = c.table([
            ("Sistema", "System"), ("Nivel", "Tier"), ("RTO (declarado)", "RTO (declared)"),
            ("Recuperación tras declarar", "Recovery after declaring"),
            ("Declarar a más tardar en el", "Declare no later than"),
        ])
        for system in c.systemsInScope {
            table.row([
                c.systemLink(system.id), SafeMarkdown(markdown: "\(system.tier)"), c.duration(system.objectives.rto),
                recovery(c.input.figures(of: system.id), c), latestDeclaration(system, c),
            ])
        }
        return c.caption(
            "minuto límite de declaración, contado desde el impacto",
            "latest minute to declare, counted from the impact")
            + table.text(whenEmpty: c.words("*Sin dato.*", "*No data.*"))
    }
}
