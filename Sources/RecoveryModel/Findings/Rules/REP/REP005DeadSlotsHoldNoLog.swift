extension Rule {
    /// No slot without a consumer keeps more than 1 GB of WAL.
    static let deadSlotsHoldNoLog = Rule(
        "REP-005", .medium,
        title: LocalizedText(
            es: "Ranuras inactivas sin WAL retenido",
            en: "Inactive slots retain no WAL"),
        remedy: LocalizedText(
            es: "Reconectar al consumidor de la ranura, o eliminarla con `pg_drop_replication_slot`.",
            en: "Reconnect the slot's consumer, or drop it with `pg_drop_replication_slot`."),
        clause: "ISO/IEC 27001 A.8.6"
    ) { input in
        let limit: Int64 = 1_000_000_000
        return input.inventory.endpoints.map { endpoint in
            let subject = input.subject(endpoint)
            let observation = input.snapshot.observations.endpoint(endpoint.id)
            guard let facts = observation?.postgres else { return .unseen(subject, observation) }
            guard let slots = facts.slots.value else {
                return .unknown(
                    subject, es: "No se pudieron leer las ranuras de «\(subject.name)».",
                    en: "The slots of \"\(subject.name)\" could not be read.", evidence: observation?.evidence)
            }
            let heavy = slots.filter { !$0.isActive && ($0.retained?.bytes ?? 0) > limit }
                .max { ($0.retained?.bytes ?? 0) < ($1.retained?.bytes ?? 0) }
            guard let heavy, let retained = heavy.retained else {
                return .pass(subject, evidence: observation?.evidence)
            }
            let size = PlainSize.text(retained)
            return .fail(
                subject, es: "La ranura «\(heavy.name)» de «\(subject.name)» retiene \(size) de WAL.",
                en: "Slot \"\(heavy.name)\" of \"\(subject.name)\" retains \(size) of WAL.",
                evidence: observation?.evidence)
        }
    }
}
