extension Rule {
    /// A tier-1 PostgreSQL store can be brought back to any instant.
    static let tierOneArchivesItsLog = Rule(
        "PIT-001", .high,
        title: LocalizedText(
            es: "Archivado de WAL en nivel 1",
            en: "WAL archiving on tier 1"),
        remedy: LocalizedText(
            es: "Activar `archive_mode` con una herramienta de archivado y declarar la política `wal-archive`.",
            en: "Turn on `archive_mode` with an archiving tool and declare the `wal-archive` policy."),
        clause: "ISO/IEC 27001 A.8.13"
    ) { input in
        input.postgresStores.filter { input.index.tier(ofStore: $0.id) == 1 }.map { store in
            let subject = input.subject(store)
            let observation = input.snapshot.observations.endpoint(store.endpoint)
            if let archiver = observation?.postgres?.archiver.value {
                guard !PostgresSetting.isOn(archiver.mode) else {
                    return .pass(subject, evidence: observation?.evidence)
                }
                return .fail(
                    subject, es: "«\(store.name)» no permite recuperación a un punto en el tiempo.",
                    en: "\"\(store.name)\" has no PITR.", evidence: observation?.evidence)
            }
            guard input.index.policies(of: store.id).contains(where: { $0.method == .walArchive }) else {
                return .fail(
                    subject, es: "«\(store.name)» no permite recuperación a un punto en el tiempo.",
                    en: "\"\(store.name)\" has no PITR.", evidence: observation?.evidence)
            }
            return .unknown(
                subject, es: "«\(store.name)» declara archivado de WAL, pero ningún sondeo lo ha visto.",
                en: "\"\(store.name)\" declares WAL archiving, but no probe has seen it.",
                evidence: observation?.evidence)
        }
    }
}
