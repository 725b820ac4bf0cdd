import Foundation
import RecoveryModel

/// What PostgreSQL servers said of themselves.
enum PostgresChapter {
    /// Settings that decide whether a committed transaction survives, in the order they are read.
    private static let durabilitySettings = [
        "fsync", "full_page_writes", "synchronous_commit", "synchronous_standby_names", "wal_level", "archive_mode",
        "archive_timeout", "wal_log_hints", "max_wal_senders", "max_slot_wal_keep_size", "hot_standby",
    ]

    /// One row per server, for the plan of the organisation.
    static func summary(_ c: PlanContext) -> String {
        var table = c.table([
            ("Servidor", "Server"), ("Versión", "Version"), ("Fin de soporte", "End of life"), ("Papel", "Role"),
            ("Línea de tiempo", "Timeline"), ("Réplicas", "Standbys"), ("Archivado", "Archiving"),
            ("Medido", "Measured"),
            ("Evidencia", "Evidence"),
        ])
        for endpoint in c.inventory.endpoints {
            let name = SafeMarkdown.literal(endpoint.name ?? endpoint.id)
            guard let observation = c.snapshot.observations.endpoint(endpoint.id) else {
                table.row([name, c.noEvidence])
                continue
            }
            table.row([name] + summary(observation, c) + [c.taken(observation), c.evidence(observation.evidence)])
        }
        return c.caption("servidores PostgreSQL (medido)", "PostgreSQL servers (measured)")
            + table.text(whenEmpty: c.words("*Sin dato: no hay servidores.*", "*No data: there are no servers.*"))
    }

    private static func summary(_ observation: Observation, _ c: PlanContext) -> [SafeMarkdown] {
        guard let facts = observation.postgres else {
            let breach = SafeMarkdown(markdown: StatusWord.breach.text(c.language)).strong
            let none = [SafeMarkdown](repeating: c.noEvidence, count: 5)
            return ["\(breach) · \(c.label(observation.failure?.reason.words))"] + none
        }
        return [
            .literal(facts.version), ArchitectureChapter.endOfSupport(facts.endOfLife, c),
            c.fact(facts.role) { c.label($0.label) }, c.fact(facts.timeline) { SafeMarkdown(markdown: "\($0)") },
            c.fact(facts.standbys) { SafeMarkdown(markdown: "\($0.count)") },
            c.fact(facts.archiver) { archiver($0, c) },
        ]
    }

    /// Everything that one server said, for the annex of its system.
    static func detail(_ endpoint: Endpoint, _ c: PlanContext) -> String {
        var text = "### " + SafeMarkdown.literal(endpoint.name ?? endpoint.id).text + "\n\n"
        text += declared(endpoint, c)
        guard let observation = c.snapshot.observations.endpoint(endpoint.id) else {
            let never = c.words("este servidor nunca se ha sondeado", "this server was never probed")
            return text + "\(c.noEvidence.text): \(never).\n\n"
        }
        guard let facts = observation.postgres else { return text + silence(observation, c) }
        var table = c.table([("Dato", "Fact"), ("Valor", "Value"), ("Origen", "Source")])
        let origin = c.origin(observation)
        for (name, value) in rows(facts, c) { table.row([SafeMarkdown(markdown: name), value, origin]) }
        text += table.text(whenEmpty: "") + "\n"
        text += standbys(facts, origin, c) + slots(facts, origin, c) + databases(facts, origin, c)
        return text
    }

    private static func declared(_ endpoint: Endpoint, _ c: PlanContext) -> String {
        let word = SafeMarkdown(markdown: c.words("Declarado", "Declared"))
        let role = SafeMarkdown(markdown: c.words("papel esperado", "expected role"))
        let expected: SafeMarkdown = "\(role): \(c.label(endpoint.expectedRole.label))"
        let tls: SafeMarkdown = "TLS: \(c.text(endpoint.tlsMode?.rawValue))"
        let line: SafeMarkdown = "\(word): \(address(endpoint, c)); \(expected); \(tls)."
        return line.text + "\n\n"
    }

    private static func address(_ endpoint: Endpoint, _ c: PlanContext) -> SafeMarkdown {
        if let service = endpoint.service {
            return "\(SafeMarkdown(markdown: c.words("servicio", "service"))) \(SafeMarkdown.code(service))"
        }
        guard let host = endpoint.host else { return c.missing }
        return .code(host + (endpoint.port.map { ":\($0)" } ?? ""))
    }

    private static func silence(_ observation: Observation, _ c: PlanContext) -> String {
        let breach = SafeMarkdown(markdown: StatusWord.breach.text(c.language)).strong
        let answered = c.snapshot.observations.lastAnswered[observation.subject]
        let last = SafeMarkdown(markdown: c.words("última respuesta", "last answer"))
        let when = answered.map { c.instant($0) } ?? SafeMarkdown(markdown: c.words("nunca", "never"))
        let reason: SafeMarkdown =
            "\(c.label(observation.failure?.reason.words)): \(observation.failure?.message ?? "")"
        let line: SafeMarkdown = "\(breach) · \(reason) · \(c.origin(observation)) · \(last): \(when)"
        return line.text + "\n\n"
    }

    private static func rows(_ facts: PostgresFacts, _ c: PlanContext) -> [(String, SafeMarkdown)] {
        var rows: [(String, SafeMarkdown)] = [
            (c.words("Versión", "Version"), .literal(facts.version)),
            (c.words("Fin de soporte", "End of life"), ArchitectureChapter.endOfSupport(facts.endOfLife, c)),
            (c.words("Papel", "Role"), c.fact(facts.role) { c.label($0.label) }),
            (c.words("Línea de tiempo", "Timeline"), c.fact(facts.timeline) { SafeMarkdown(markdown: "\($0)") }),
            (c.words("En servicio desde", "Up since"), c.fact(facts.startedAt) { c.instant($0) }),
            (c.words("Posición de WAL", "WAL position"), c.fact(facts.walPosition) { .code($0.text) }),
            (c.words("Archivado de WAL", "WAL archiving"), c.fact(facts.archiver) { archiver($0, c) }),
            (c.words("Recepción de WAL", "WAL receiver"), c.fact(facts.receiver) { receiver($0, c) }),
            (c.words("Sumas de verificación", "Checksums"), c.fact(facts.checksumsEnabled) { c.yesNo($0) }),
            (
                c.words("Fallas de suma", "Checksum failures"),
                c.fact(facts.checksumFailures) { SafeMarkdown(markdown: c.locale.number($0)) }
            ),
            (c.words("Conexiones", "Connections"), c.fact(facts.connections) { connections($0, c) }),
            (c.words("Sesión cifrada (TLS)", "Session encrypted (TLS)"), c.yesNo(facts.sessionIsEncrypted)),
            (
                c.words("Superusuarios con acceso", "Superusers that may log in"),
                c.fact(facts.superusers) { c.texts($0) }
            ),
            (c.words("El sondeo es superusuario", "The probe is a superuser"), c.yesNo(facts.sessionIsSuperuser)),
            (c.words("Extensiones", "Extensions"), c.fact(facts.extensions) { extensions($0) }),
            (c.words("Espacios de tablas", "Tablespaces"), c.fact(facts.tablespaces) { tablespaces($0, c) }),
        ]
        for name in durabilitySettings {
            let value = c.fact(facts.settings) { settings -> SafeMarkdown in
                guard let value = settings[name] else { return "—" }
                return value.isEmpty ? SafeMarkdown(markdown: c.words("(vacío)", "(empty)")) : .code(value)
            }
            rows.append(("`\(name)`", value))
        }
        return rows
    }

    private static func archiver(_ facts: ArchiverFacts, _ c: PlanContext) -> SafeMarkdown {
        guard facts.mode != "off" else { return SafeMarkdown(markdown: c.words("apagado", "off")) }
        let last = facts.lastArchivedAt.map { c.locale.instant($0) } ?? c.words("nunca", "never")
        let text = c.words(
            "\(facts.mode); último: \(last); fallas: \(c.locale.number(facts.failedCount))",
            "\(facts.mode); last: \(last); failures: \(c.locale.number(facts.failedCount))")
        return .literal(text)
    }

    private static func receiver(_ facts: ReceiverFacts?, _ c: PlanContext) -> SafeMarkdown {
        guard let facts else { return SafeMarkdown(markdown: c.words("ninguna", "none")) }
        let lag = SafeMarkdown(markdown: c.words("retraso de aplicación", "replay lag"))
        let from = facts.senderHost.map { " ← \($0)" as SafeMarkdown } ?? ""
        return "\(facts.status)\(from); \(lag): \(c.seconds(facts.replayLagSeconds))"
    }

    private static func connections(_ facts: ConnectionFacts, _ c: PlanContext) -> SafeMarkdown {
        SafeMarkdown(
            markdown: c.words(
                "\(facts.used) de \(facts.limit) (\(facts.reserved) reservadas)",
                "\(facts.used) of \(facts.limit) (\(facts.reserved) reserved)"))
    }

    private static func extensions(_ facts: [ExtensionFacts]) -> SafeMarkdown {
        facts.isEmpty ? "—" : .joined(facts.map { "\($0.name) \($0.version)" })
    }

    private static func tablespaces(_ facts: [TablespaceFacts], _ c: PlanContext) -> SafeMarkdown {
        facts.isEmpty ? "—" : .joined(facts.map { "\($0.name) (\($0.size.map { c.size($0) } ?? c.noEvidence))" })
    }

    private static func standbys(_ facts: PostgresFacts, _ origin: SafeMarkdown, _ c: PlanContext) -> String {
        guard let standbys = facts.standbys.value, !standbys.isEmpty else { return "" }
        var table = c.table([
            ("Réplica", "Standby"), ("Estado", "State"), ("Sincronía", "Sync"), ("Por escribir", "To flush"),
            ("Retraso", "Lag"), ("Por aplicar", "To replay"), ("Origen", "Source"),
        ])
        for standby in standbys {
            table.row([
                .literal(standby.applicationName), .literal(standby.state), .literal(standby.syncState),
                standby.flushLag.map { c.size($0) } ?? c.noEvidence, c.seconds(standby.flushLagSeconds),
                standby.replayLag.map { c.size($0) } ?? c.noEvidence, origin,
            ])
        }
        return c.caption("réplicas que alimenta", "standbys that it feeds") + table.text(whenEmpty: "") + "\n"
    }

    private static func slots(_ facts: PostgresFacts, _ origin: SafeMarkdown, _ c: PlanContext) -> String {
        guard let slots = facts.slots.value, !slots.isEmpty else { return "" }
        var table = c.table([
            ("Ranura", "Slot"), ("Clase", "Kind"), ("Activa", "Active"), ("WAL retenido", "WAL retained"),
            ("Estado", "State"), ("Origen", "Source"),
        ])
        for slot in slots {
            table.row([
                .literal(slot.name), .literal(slot.kind), c.yesNo(slot.isActive),
                slot.retained.map { c.size($0) } ?? c.noEvidence, .literal(slot.walStatus ?? "—"), origin,
            ])
        }
        return c.caption("ranuras de replicación", "replication slots") + table.text(whenEmpty: "") + "\n"
    }

    private static func databases(_ facts: PostgresFacts, _ origin: SafeMarkdown, _ c: PlanContext) -> String {
        guard let databases = facts.databases.value, !databases.isEmpty else { return "" }
        var table = c.table([
            ("Base de datos", "Database"), ("Tamaño", "Size"), ("Edad de transacciones", "Transaction age"),
            ("Fallas de suma", "Checksum failures"), ("Origen", "Source"),
        ])
        for database in databases where !database.isTemplate {
            table.row([
                .literal(database.name), database.size.map { c.size($0) } ?? c.noEvidence,
                SafeMarkdown(markdown: c.locale.number(database.transactionAge)),
                database.checksumFailures.map { SafeMarkdown(markdown: c.locale.number($0)) } ?? c.noEvidence, origin,
            ])
        }
        return c.caption("bases de datos", "databases") + table.text(whenEmpty: "") + "\n"
    }
}
