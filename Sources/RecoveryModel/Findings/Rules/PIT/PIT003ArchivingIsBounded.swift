extension Rule {
    /// A server that archives its WAL does so at least every so often.
    static let archivingIsBounded = Rule(
        "PIT-003", .medium,
        title: LocalizedText(
            es: "`archive_timeout` acotado",
            en: "`archive_timeout` bounded"),
        remedy: LocalizedText(
            es: "Fijar `archive_timeout` en alrededor de un minuto y recargar la configuración.",
            en: "Set `archive_timeout` to about a minute and reload the configuration."),
        clause: "ISO/IEC 27001 A.8.13"
    ) { input in
        input.postgresStores.compactMap { store in
            guard input.isExpectedToArchive(store) else { return nil }
            let subject = input.subject(store)
            let observation = input.snapshot.observations.endpoint(store.endpoint)
            guard let observation, let facts = observation.postgres else { return .unseen(subject, observation) }
            guard facts.archiver.value.map({ PostgresSetting.isOn($0.mode) }) ?? true else { return nil }
            guard let timeout = facts.setting("archive_timeout").flatMap(PostgresSetting.seconds) else {
                return .unknown(
                    subject, es: "No se conoce `archive_timeout` de «\(store.name)».",
                    en: "`archive_timeout` of \"\(store.name)\" is unknown.", evidence: observation.evidence)
            }
            guard timeout == 0 else { return .pass(subject, evidence: observation.evidence) }
            return .fail(
                subject, es: "archive_timeout=0 en «\(store.name)»: la pérdida máxima no está acotada.",
                en: "archive_timeout=0 on \"\(store.name)\": worst loss is unbounded.", evidence: observation.evidence)
        }
    }
}
