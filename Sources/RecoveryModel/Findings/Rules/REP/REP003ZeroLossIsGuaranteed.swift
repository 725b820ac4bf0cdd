extension Rule {
    /// An RPO of zero stands on a primary that refuses to commit alone.
    static let zeroLossIsGuaranteed = Rule(
        "REP-003", .high,
        title: LocalizedText(
            es: "RPO 0 garantizado",
            en: "RPO 0 guaranteed"),
        remedy: LocalizedText(
            es: "Configurar réplica síncrona estricta, o fijar un RPO mayor que cero.",
            en: "Set up strict synchronous replication, or set an RPO above zero."),
        clause: "ISO/IEC 27031"
    ) { input in
        input.systems.filter { $0.objectives.rpo == .zero && !input.index.stores(of: $0.id).isEmpty }.map { system in
            let subject = input.subject(system)
            let links = input.index.replicationLinks(of: system.id).filter {
                $0.mode == .synchronous || $0.mode == .quorum || $0.mode == .remoteApply
            }
            let asynchronous = links.compactMap { link in input.standby(of: link) }.first { view in
                view.facts.map { $0.syncState != "sync" && $0.syncState != "quorum" } ?? false
            }
            if asynchronous == nil, links.contains(where: { $0.isGuaranteed == true }) { return .pass(subject) }
            if asynchronous == nil, links.contains(where: { $0.isGuaranteed == nil }) {
                return .unknown(
                    subject, es: "No consta si «\(system.name)» rehúsa confirmar sin réplica (`guaranteed`).",
                    en: "Nothing says whether \"\(system.name)\" refuses to commit without replica (`guaranteed`).")
            }
            return .fail(
                subject, es: "RPO 0 no garantizado: «\(system.name)» puede confirmar sin réplica.",
                en: "RPO 0 not guaranteed: \"\(system.name)\" can commit without replica.",
                evidence: asynchronous?.evidence)
        }
    }
}
