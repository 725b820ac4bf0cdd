extension Rule {
    /// Every standby of the inventory receives WAL.
    static let standbysStream = Rule(
        "REP-002", .high,
        title: LocalizedText(
            es: "Réplicas recibiendo WAL",
            en: "Standbys receiving WAL"),
        remedy: LocalizedText(
            es: "Revisar `primary_conninfo`, la ranura y la red de la réplica; reconstruirla si perdió WAL.",
            en: "Check the standby's `primary_conninfo`, slot and network; rebuild it if it lost WAL."),
        clause: "ISO/IEC 27001 A.8.14, A.8.16"
    ) { input in
        input.inventory.replicationLinks.compactMap { link in
            guard link.mode != .logical else { return nil }
            let subject = input.subject(link)
            let view = input.standby(of: link)
            if let standby = view.facts {
                guard standby.state != "streaming" else { return .pass(subject, evidence: view.evidence) }
                return .fail(
                    subject, es: "La réplica «\(link.id)» no está recibiendo WAL (\(standby.state)).",
                    en: "Replica \"\(link.id)\" is not streaming (\(standby.state)).", evidence: view.evidence)
            }
            if view.isAbsent {
                return .fail(
                    subject, es: "La réplica «\(link.id)» no está recibiendo WAL (ausente en el primario).",
                    en: "Replica \"\(link.id)\" is not streaming (absent on the primary).", evidence: view.evidence)
            }
            let own = input.snapshot.observations.endpoint(link.standby)
            if let receiver = own?.postgres?.receiver.value {
                guard receiver?.status != "streaming" else { return .pass(subject, evidence: own?.evidence) }
                return .fail(
                    subject,
                    es: "La réplica «\(link.id)» no está recibiendo WAL (\(receiver?.status ?? "sin receptor")).",
                    en: "Replica \"\(link.id)\" is not streaming (\(receiver?.status ?? "no receiver")).",
                    evidence: own?.evidence)
            }
            return .unknown(
                subject, es: "No se sabe si «\(link.id)» recibe WAL: \(view.reason.es).",
                en: "Nobody knows whether \"\(link.id)\" streams: \(view.reason.en).", evidence: view.evidence)
        }
    }
}
