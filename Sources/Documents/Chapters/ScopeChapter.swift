import Foundation
import RecoveryModel

/// What the plan covers and on which ground: chapters 2, 3 and 4.
enum ScopeChapter {
    static func systems(_ c: PlanContext) -> String {
        var table = c.table([
            ("Sistema", "System"), ("Nivel", "Tier"), ("Responsable", "Owner"), ("Procesos", "Processes"),
            ("Ambiente", "Environment"), ("Datos personales", "Personal data"),
        ])
        for system in c.systemsInScope {
            let processes = system.processes.map { SafeMarkdown.literal(c.inventory.processes[id: $0]?.name ?? $0) }
            table.row([
                c.systemLink(system.id), SafeMarkdown(markdown: "\(system.tier)"), c.role(system.ownerRole),
                processes.isEmpty ? c.missing : .joined(processes, by: "; "), c.label(system.environment.label),
                c.label(system.personalData?.label),
            ])
        }
        let count = c.locale.count(
            table.rowCount, one: c.words("sistema", "system"), other: c.words("sistemas", "systems"))
        return c.caption("sistemas comprendidos (\(count))", "systems in scope (\(count))")
            + table.text(
                whenEmpty: c.words("*Sin dato: no hay sistemas registrados.*", "*No data: there are no systems.*"))
    }

    static func exclusions(_ c: PlanContext) -> String {
        var table = c.table([("Sistema excluido", "System left out"), ("Nivel", "Tier"), ("Motivo", "Reason")])
        for system in c.inventory.systems {
            guard let reason = system.exclusion else { continue }
            table.row([.literal(system.name), SafeMarkdown(markdown: "\(system.tier)"), .literal(reason)])
        }
        return table.text(
            whenEmpty: c.words("Ningún sistema registrado queda excluido.", "No system on record is left out."))
    }

    static func sites(_ c: PlanContext) -> String {
        var table = c.table([
            ("Sede", "Site"), ("Uso", "Use"), ("Domicilio", "Address"), ("Amenazas", "Hazards"),
            ("Energía (declarado)", "Power (declared)"), ("Enlaces", "Links"), ("Convenio", "Agreement"),
        ])
        for site in c.inventory.sites {
            let power: [SafeMarkdown] = [
                site.upsRuntime.map { SafeMarkdown(markdown: "UPS \(c.locale.duration($0))") },
                site.generatorRuntime.map {
                    SafeMarkdown(markdown: c.words("planta", "generator") + " \(c.locale.duration($0))")
                },
            ].compactMap { $0 }
            table.row([
                .literal(site.name), c.label(site.role.label), c.text(site.address), c.texts(site.hazardZones),
                power.isEmpty ? c.missing : .joined(power, by: "; "), c.number(site.internetLinks),
                c.text(site.agreement),
            ])
        }
        return table.text(whenEmpty: c.words("*Sin dato: no hay sedes.*", "*No data: there are no sites.*"))
    }

    static func legalBasis(_ c: PlanContext) -> String {
        var table = c.table([
            ("Norma", "Norm"), ("Artículos", "Articles"), ("Publicación", "Published"), ("Vigente", "In force"),
            ("Exige del plan", "Demands of the plan"),
        ])
        for norm in c.inventory.legalBases {
            let mark = norm.isToConfirm ? SafeMarkdown(markdown: " — **\(toConfirm(c))**") : ""
            table.row([
                "\(norm.name)\(mark)", c.text(norm.articles), c.date(norm.published), c.yesNo(norm.isInForce),
                c.text(norm.scope),
            ])
        }
        return table.text(
            whenEmpty: c.words("*Sin dato: no hay marco normativo.*", "*No data: there is no legal basis.*"))
    }

    /// Legal clocks that an incident starts.
    static func obligations(_ c: PlanContext) -> String {
        var table = c.table([
            ("Fundamento", "Basis"), ("Inicia el plazo", "Starts the clock"), ("Plazo", "Deadline"),
            ("A quién se notifica", "Whom to tell"),
        ])
        for obligation in c.inventory.obligations {
            let mark = obligation.isToConfirm ? SafeMarkdown(markdown: " — **\(toConfirm(c))**") : ""
            let deadline =
                obligation.deadline.map { SafeMarkdown(markdown: c.locale.duration($0)) }
                ?? c.text(obligation.deadlineWords)
            table.row([
                "\(obligation.basis)\(mark)", .literal(obligation.trigger), deadline, .literal(obligation.recipient),
            ])
        }
        return table.text(
            whenEmpty: c.words(
                "*Sin dato: no hay obligaciones de notificación.*", "*No data: there are no duties to notify.*"))
    }

    static func scenarios(_ c: PlanContext) -> String {
        var table = c.table([
            ("Escenario", "Scenario"), ("Prob. × impacto", "Likelihood × impact"), ("Peor caso", "Worst case"),
            ("Cómo se detecta", "How it is noticed"), ("Procedimientos", "Runbooks"),
        ])
        for scenario in c.inventory.scenarios {
            let risk: SafeMarkdown =
                if let likelihood = scenario.likelihood, let impact = scenario.impact {
                    SafeMarkdown(markdown: "\(likelihood) × \(impact) = \(likelihood * impact)")
                } else {
                    c.missing
                }
            table.row([
                "\(scenario.id) \(scenario.name)", risk, c.text(scenario.worstCase), c.text(scenario.detection),
                RunbookChapter.names(scenario.runbooks, c),
            ])
        }
        return table.text(whenEmpty: c.words("*Sin dato: no hay escenarios.*", "*No data: there are no scenarios.*"))
    }

    private static func toConfirm(_ c: PlanContext) -> String { c.words("por confirmar", "to be confirmed") }
}
