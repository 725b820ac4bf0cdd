extension Rule {
    /// Where a runbook rewinds a server, the server can be rewound.
    static let rewindIsPossible = Rule(
        "REP-006", .medium,
        title: LocalizedText(
            es: "pg_rewind posible donde se usa",
            en: "pg_rewind possible where used"),
        remedy: LocalizedText(
            es: "Activar `wal_log_hints` y reiniciar, o activar las sumas de página con `pg_checksums`.",
            en: "Turn on `wal_log_hints` and restart, or enable page checksums with `pg_checksums`."),
        clause: "ISO 22301 8.4.5"
    ) { input in
        let rewinding = Set(input.inventory.runbooks.filter { $0.body.contains("pg_rewind") }.map(\.id))
        guard !rewinding.isEmpty else { return [] }
        let endpoints = Set(
            input.systems.filter { !rewinding.isDisjoint(with: $0.runbooks) }
                .flatMap { input.index.endpoints(of: $0.id) }.map(\.id))
        return endpoints.sorted().compactMap { id in
            guard let endpoint = input.inventory.endpoints[id: id] else { return nil }
            let subject = input.subject(endpoint)
            let observation = input.snapshot.observations.endpoint(id)
            let hints = observation?.postgres?.setting("wal_log_hints").map(PostgresSetting.isOn)
            let checksums = observation?.postgres?.checksumsEnabled.value
            if hints == true || checksums == true { return .pass(subject, evidence: observation?.evidence) }
            guard hints != nil, checksums != nil else {
                return .unknown(
                    subject, es: "No se sabe si pg_rewind es posible en «\(subject.name)».",
                    en: "Nobody knows whether pg_rewind is possible on \"\(subject.name)\".",
                    evidence: observation?.evidence)
            }
            return .fail(
                subject, es: "pg_rewind no es posible en «\(subject.name)».",
                en: "pg_rewind impossible on \"\(subject.name)\".", evidence: observation?.evidence)
        }
    }
}
