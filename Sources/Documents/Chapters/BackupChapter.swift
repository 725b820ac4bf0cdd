import RecoveryModel

/// Data stores, how they are copied, and what the targets answered: chapter 11.
enum BackupChapter {
    static func stores(_ c: PlanContext) -> String {
        var table = c.table([
            ("Almacén de datos", "Data store"), ("Sistema", "System"), ("Motor", "Engine"),
            ("Tamaño (declarado)", "Size (declared)"), ("Datos personales", "Personal data"),
            ("Recaptura posible", "Can be rekeyed"), ("Políticas de respaldo", "Backup policies"),
        ])
        for store in c.inventory.dataStores {
            let policies = c.index.policiesByStore[store.id] ?? []
            table.row([
                .literal(store.name), c.systemLink(store.system),
                c.engine(store),
                c.size(store.size), c.label(store.personalData?.label), c.yesNo(store.canRekey),
                policies.isEmpty ? none(c) : .joined(policies.map { .literal($0.name ?? $0.id) }, by: "; "),
            ])
        }
        return c.caption("almacenes de datos", "data stores")
            + table.text(whenEmpty: c.words("*Sin dato: no hay almacenes.*", "*No data: there are no data stores.*"))
    }

    private static func none(_ c: PlanContext) -> SafeMarkdown {
        SafeMarkdown(markdown: c.words("ninguna", "none")).strong
    }

    static func policies(_ c: PlanContext) -> String { policies(Array(c.inventory.backupPolicies), c) }

    /// What is declared of some policies, with the loss that their schedule allows.
    static func policies(_ policies: [BackupPolicy], _ c: PlanContext) -> String {
        var table = c.table([
            ("Política", "Policy"), ("Almacén", "Data store"), ("Método", "Method"), ("Calendario", "Schedule"),
            ("Intervalo", "Interval"), ("Duración + envío", "Run + transfer"), ("Cifrado", "Encryption"),
            ("Verificación", "Verification"), ("Retención", "Retention"), ("Destinos", "Targets"),
            ("Depura tras verificar", "Cleans up after verifying"),
        ])
        for policy in policies {
            let store = c.inventory.dataStores[id: policy.dataStore]
            let targets = policy.targets.map { SafeMarkdown.literal(c.inventory.targets[id: $0]?.name ?? $0) }
            table.row([
                .literal(policy.name ?? policy.id), .literal(store?.name ?? policy.dataStore),
                c.label(policy.method.label), c.text(policy.schedule), c.duration(policy.interval),
                "\(c.duration(policy.expectedDuration)) + \(c.duration(policy.transferTime))",
                c.label(policy.encryption?.label), c.label(policy.verification?.label), retention(policy, c),
                targets.isEmpty ? c.missing : .joined(targets, by: "; "), c.yesNo(policy.cleanupAfterVerifiedCopy),
            ])
        }
        return c.caption("políticas de respaldo (declaradas)", "backup policies (declared)")
            + table.text(whenEmpty: c.words("**Sin respaldo declarado.**", "**No backup is declared.**"))
    }

    static func retention(_ policy: BackupPolicy, _ c: PlanContext) -> SafeMarkdown {
        var parts: [SafeMarkdown] = []
        if let kept = policy.retention {
            let counts: [(Int?, (String, String), (String, String))] = [
                (kept.last, ("última", "últimas"), ("latest", "latest")),
                (kept.daily, ("diaria", "diarias"), ("daily", "daily")),
                (kept.weekly, ("semanal", "semanales"), ("weekly", "weekly")),
                (kept.monthly, ("mensual", "mensuales"), ("monthly", "monthly")),
                (kept.yearly, ("anual", "anuales"), ("yearly", "yearly")),
            ]
            for (count, es, en) in counts {
                guard let count else { continue }
                let text = c.locale.count(count, one: c.words(es.0, en.0), other: c.words(es.1, en.1))
                parts.append(SafeMarkdown(markdown: text))
            }
        }
        if let period = policy.retentionPeriod {
            parts.append(SafeMarkdown(markdown: c.words("mínimo ", "at least ") + c.locale.duration(period)))
        }
        return parts.isEmpty ? c.missing : .joined(parts)
    }

    /// Where copies go, as declared, and what the newest probe of each measured.
    static func targets(_ c: PlanContext) -> String { targets(Array(c.inventory.targets), c) }

    static func targets(_ targets: [BackupTarget], _ c: PlanContext) -> String {
        var declared = c.table([
            ("Destino", "Target"), ("Transporte", "Transport"), ("Sede", "Site"), ("Medio", "Medium"),
            ("Externo", "Off-site"), ("Desconectado", "Offline"), ("Inmutable", "Immutable"),
            ("Credencial que borra", "Credential that deletes"),
        ])
        var measured = c.table([
            ("Destino", "Target"), ("Resultado", "Result"), ("Escrito y releído", "Written and read back"),
            ("Espacio libre", "Free space"), ("Cifrado en tránsito", "Encrypted in transit"), ("Medido", "Measured"),
            ("Evidencia", "Evidence"),
        ])
        for target in targets {
            declared.row([
                .literal(target.name), c.label(target.transport.label), c.site(target.site), c.text(target.medium),
                c.yesNo(target.isOffsite), c.yesNo(target.isOffline),
                target.immutableFor.map { c.duration($0) } ?? c.missing, c.text(target.credential),
            ])
            measured.row(probe(target, c))
        }
        let empty = c.words("*Sin dato: no hay destinos.*", "*No data: there are no targets.*")
        return c.caption("destinos de las copias (declarado)", "where copies go (declared)")
            + declared.text(whenEmpty: empty) + "\n"
            + c.caption("último sondeo de cada destino (medido)", "newest probe of each target (measured)")
            + measured.text(whenEmpty: empty)
    }

    private static func probe(_ target: BackupTarget, _ c: PlanContext) -> [SafeMarkdown] {
        let name = SafeMarkdown.literal(target.name)
        guard let observation = c.snapshot.observations.target(target.id) else { return [name, c.noEvidence] }
        let taken = c.taken(observation)
        let evidence = c.evidence(observation.evidence)
        guard let facts = observation.target else {
            let reason = c.label(observation.failure?.reason.words)
            // Where we were not even able to ask, nobody knows whether the target would do.
            let breach =
                observation.failure?.reason.isOurs == true
                ? c.noEvidence : SafeMarkdown(markdown: StatusWord.breach.text(c.language)).strong
            let message = observation.failure?.message ?? ""
            return [
                name, "\(breach) · \(reason): \(message)", c.noEvidence, c.noEvidence, c.noEvidence, taken, evidence,
            ]
        }
        let seconds = facts.phases.reduce(0) { $0 + $1.seconds }
        let meets = SafeMarkdown(markdown: StatusWord.meets.text(c.language))
        return [
            name, "\(meets) · \(SafeMarkdown(markdown: c.locale.duration(.milliseconds(Int64(seconds * 1000)))))",
            c.size(facts.proved), c.fact(facts.freeSpace) { c.size($0) }, c.yesNo(facts.isEncryptedInTransit), taken,
            evidence,
        ]
    }
}
