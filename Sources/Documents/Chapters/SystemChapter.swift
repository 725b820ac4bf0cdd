import RecoveryModel

/// The tables of one system's annex, each as large as the system.
enum SystemChapter {
    static func hasAlarm(_ s: SystemContext) -> Bool {
        s.findings.contains { $0.severity == .critical && $0.status == .open } || !silent(s).isEmpty || isInBreach(s)
    }

    private static func silent(_ s: SystemContext) -> [Endpoint] {
        s.endpoints.filter { s.plan.snapshot.observations.endpoint($0.id)?.failure != nil }
    }

    private static func isInBreach(_ s: SystemContext) -> Bool {
        let actuals = s.plan.input.figures(of: s.system.id).actuals
        return [actuals.rto, actuals.rpo, actuals.scheduledRPO].contains { $0.verdict == .breach }
    }

    /// What does not hold for this system.
    static func situation(_ s: SystemContext) -> String {
        let c = s.plan
        var lines: [SafeMarkdown] = []
        for endpoint in silent(s) {
            guard let observation = c.snapshot.observations.endpoint(endpoint.id) else { continue }
            let breach = SafeMarkdown(markdown: StatusWord.breach.text(c.language)).strong
            let reason = c.label(observation.failure?.reason.words)
            let failure: SafeMarkdown = "\(reason) (\(observation.failure?.message ?? ""))"
            lines.append("\(breach) · \(endpoint.name ?? endpoint.id): \(failure) · \(c.origin(observation))")
        }
        let actuals = c.input.figures(of: s.system.id).actuals
        for (name, measurement) in [("RTA", actuals.rto), ("RPA", actuals.rpo), ("RPO", actuals.scheduledRPO)]
        where measurement.verdict == .breach {
            lines.append("\(SafeMarkdown(markdown: name).strong): \(c.measurement(measurement))")
        }
        for finding in s.findings where finding.severity == .critical && finding.status == .open {
            let word = SafeMarkdown(markdown: StatusWord.critical.text(c.language)).strong
            lines.append("\(word) · \(finding.rule): \(finding.message(c.language))")
        }
        guard !lines.isEmpty else {
            return c.words(
                "Sin hallazgos críticos abiertos, objetivos rebasados entre los medidos ni servidores sin respuesta.\n",
                "No open critical finding, no measured objective missed, no server without an answer.\n"
            )
        }
        return lines.reduce(into: "") { $0 += "- \($1.text)\n" }
    }

    static func identity(_ s: SystemContext) -> String {
        let c = s.plan
        let system = s.system
        var table = c.nameValueTable()
        let processes = system.processes.map { SafeMarkdown.literal(c.inventory.processes[id: $0]?.name ?? $0) }
        let rows: [(String, SafeMarkdown)] = [
            (c.words("Descripción", "Description"), c.text(system.summary)),
            (c.words("Nivel de criticidad", "Tier"), SafeMarkdown(markdown: "\(system.tier)")),
            (c.words("Área responsable", "Owner"), c.role(system.ownerRole)),
            (c.words("Responsable técnico", "Technical owner"), c.role(system.technicalRole)),
            (
                c.words("Procesos que sostiene", "Processes it serves"),
                processes.isEmpty ? c.missing : .joined(processes)
            ),
            (c.words("Ambiente", "Environment"), c.label(system.environment.label)),
            (c.words("Topología", "Topology"), c.label(system.topology?.label)),
            (c.words("Estrategia", "Strategy"), c.label(system.strategy?.label)),
            (c.words("Sede", "Site"), c.site(system.site)),
            (c.words("Sitio alterno", "Alternate site"), c.site(system.alternateSite)),
            (
                c.words("Distancia entre sedes", "Distance between sites"),
                StrategyChapter.distance(
                    c.inventory.sites[id: system.site], c.inventory.sites[id: system.alternateSite], c)
            ),
            (c.words("Datos personales", "Personal data"), c.label(system.personalData?.label)),
            (c.words("Documento de seguridad", "Security document"), c.text(system.securityDocument)),
            (c.words("Copia del plan sin conexión", "Offline copy of the plan"), c.text(system.offlinePlan)),
        ]
        for (name, value) in rows { table.row([SafeMarkdown(markdown: name).strong, value]) }
        if let exclusion = system.exclusion {
            let name = c.words("Excluido del plan", "Left out of the plan")
            table.row([SafeMarkdown(markdown: name).strong, .literal(exclusion)])
        }
        return table.text(whenEmpty: "")
    }

    static func dependencies(_ s: SystemContext) -> String {
        let c = s.plan
        var table = c.table([
            ("Necesita", "Needs"), ("Fuerza", "Strength"), ("Sin ello opera así", "Without it, service is"),
            ("Recuperado al", "Back after"),
        ])
        for dependency in s.system.dependencies {
            table.row([
                c.systemLink(dependency.on, from: "../"), c.label(dependency.strength.label),
                dependency.degraded.map(SafeMarkdown.literal) ?? "—",
                c.duration(c.index.bestEntries[dependency.on]?.finish),
            ])
        }
        let users = c.index.dependents[s.system.id] ?? []
        let usedBy = SafeMarkdown(markdown: c.words("Lo necesitan", "Needed by"))
        let names =
            users.isEmpty
            ? SafeMarkdown(markdown: c.words("nadie declarado", "nobody declared"))
            : .joined(users.sorted().prefix(20).map(SafeMarkdown.literal))
        let line: SafeMarkdown = "\(usedBy): \(names)."
        return table.text(whenEmpty: c.words("No declara dependencias.", "It declares no dependency.")) + "\n"
            + line.text + "\n"
    }

    static func recovery(_ s: SystemContext) -> String {
        let c = s.plan
        let entry = c.index.bestEntries[s.system.id]
        let origin = entry?.task.isMeasured == true ? c.words("medido", "measured") : c.words("declarado", "declared")
        let computed = c.words("calculado", "computed")
        let own: SafeMarkdown =
            entry?.task.duration == nil
            ? c.missing : "\(c.duration(entry?.task.duration)) (\(SafeMarkdown(markdown: origin)))"
        func moment(_ value: Duration?) -> SafeMarkdown {
            value == nil ? c.missing : "\(c.duration(value)) (\(SafeMarkdown(markdown: computed)))"
        }
        var table = c.nameValueTable()
        let rows: [(String, SafeMarkdown)] = [
            (c.words("Oleada", "Wave"), c.number(c.index.waves[s.system.id])),
            (c.words("Equipo", "Team"), c.role(entry?.task.team)),
            (c.words("Duración propia", "Own duration"), own),
            (c.words("Inicio con equipos", "Start with teams"), moment(entry?.start)),
            (c.words("Fin con equipos", "End with teams"), moment(entry?.finish)),
            (c.words("Fin con una persona", "End with one person"), moment(c.index.worstEntries[s.system.id]?.finish)),
        ]
        for (name, value) in rows { table.row([SafeMarkdown(markdown: name).strong, value]) }
        return table.text(whenEmpty: "")
    }

    static func stores(_ s: SystemContext) -> String {
        let c = s.plan
        var table = c.table([
            ("Almacén de datos", "Data store"), ("Motor", "Engine"), ("Bases", "Databases"), ("Ubicación", "Location"),
            ("Tamaño (declarado)", "Size (declared)"), ("Datos personales", "Personal data"),
            ("Recaptura", "Rekeying"), ("Conservación mínima", "Kept at least"),
        ])
        for store in s.stores {
            let rekey: SafeMarkdown =
                store.rekeySource.map { "\(c.yesNo(store.canRekey)): \($0)" } ?? c.yesNo(store.canRekey)
            table.row([
                .literal(store.name),
                c.engine(store),
                store.databases.isEmpty ? "—" : .joined(store.databases.map(SafeMarkdown.code)),
                store.location.map(SafeMarkdown.code) ?? c.site(store.site), c.size(store.size),
                c.label(store.personalData?.label), rekey, c.duration(store.retentionMinimum),
            ])
        }
        return c.caption("almacenes de datos", "data stores")
            + table.text(whenEmpty: c.words("*Sin dato: no tiene almacenes.*", "*No data: it has no data store.*"))
    }

    static func policies(_ s: SystemContext) -> String {
        BackupChapter.policies(s.stores.flatMap { s.plan.index.policiesByStore[$0.id] ?? [] }, s.plan)
    }

    static func targets(_ s: SystemContext) -> String {
        let policies = s.stores.flatMap { s.plan.index.policiesByStore[$0.id] ?? [] }
        let ids = Set(policies.flatMap(\.targets))
        return BackupChapter.targets(s.plan.inventory.targets.filter { ids.contains($0.id) }, s.plan)
    }

    static func replication(_ s: SystemContext) -> String {
        let c = s.plan
        var table = c.table([
            ("Enlace", "Link"), ("Primario", "Primary"), ("Réplica", "Standby"),
            ("Modo (declarado)", "Mode (declared)"),
            ("Confirmación garantizada", "Commit is guaranteed"),
            ("Retraso máximo (declarado)", "Maximum lag (declared)"),
            ("Retraso (medido)", "Lag (measured)"), ("Por escribir (medido)", "To flush (measured)"),
            ("Origen", "Source"),
        ])
        for link in c.index.linksBySystem[s.system.id] ?? [] {
            let observation = c.snapshot.observations.endpoint(link.primary)
            let standby = observation?.postgres?.standbys.value?.first { $0.applicationName == link.applicationName }
            table.row([
                .literal(link.id), name(link.primary, c), link.standby.map { name($0, c) } ?? c.missing,
                c.label(link.mode.label), c.yesNo(link.isGuaranteed), c.duration(link.maximumLag),
                c.seconds(standby?.flushLagSeconds), standby?.flushLag.map { c.size($0) } ?? c.noEvidence,
                observation.map { c.origin($0) } ?? c.noEvidence,
            ])
        }
        return table.text(whenEmpty: c.words("No declara réplicas.", "It declares no replica."))
    }

    private static func name(_ endpoint: String, _ c: PlanContext) -> SafeMarkdown {
        .literal(c.inventory.endpoints[id: endpoint]?.name ?? endpoint)
    }

    static func runbooks(_ s: SystemContext) -> String {
        let c = s.plan
        var table = c.table([
            ("Procedimiento", "Runbook"), ("Pasos", "Steps"),
            ("Tiempo estimado (declarado)", "Estimated time (declared)"),
        ])
        for id in s.system.runbooks {
            let runbook = c.index.runbooks[id]?.runbook
            table.row([
                RunbookChapter.names([id], c), c.number(runbook?.steps.count), c.duration(runbook?.estimate),
            ])
        }
        return table.text(
            whenEmpty: c.words("**Sin procedimiento de recuperación.**", "**It has no recovery runbook.**"))
    }

    /// The roles that answer for the system, with whom to call.
    static func contacts(_ s: SystemContext) -> String {
        let c = s.plan
        var table = c.table([
            ("Rol", "Role"), ("Persona", "Person"), ("Cargo", "Post"), ("Medios de contacto", "Contacts"),
        ])
        var roles: [String] = []
        for id in [s.system.ownerRole, s.system.technicalRole, s.system.recovery.team].compactMap({ $0 })
        where !roles.contains(id) {
            roles.append(id)
        }
        for id in roles {
            guard let role = c.inventory.roles[id: id] else { continue }
            for (rank, holder) in c.holders(of: role).enumerated() {
                let alternate = SafeMarkdown(markdown: rank == 0 ? "" : c.words(" (suplente)", " (alternate)"))
                table.row([
                    "\(role.id) \(role.name)", "\(c.person(holder.person))\(alternate)",
                    c.text(c.inventory.people[id: holder.person]?.position),
                    c.contacts(c.index.contactsByPerson[holder.person]),
                ])
            }
        }
        return table.text(
            whenEmpty: c.words("*Sin dato: nadie ocupa estos roles.*", "*No data: nobody holds these roles.*"))
    }
}
