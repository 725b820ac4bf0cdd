extension Rule {
    /// What a failover would lose now is within the RPO.
    static let lagIsWithinObjective = Rule(
        "REP-001", .critical,
        title: LocalizedText(
            es: "Retraso de réplica dentro del RPO",
            en: "Replica lag within the RPO"),
        remedy: LocalizedText(
            es: "Revisar la red, la carga y el disco de la réplica hasta que el retraso baje.",
            en: "Check the network, load and disk of the standby until the lag falls."),
        clause: "ISO/IEC 27001 A.8.14"
    ) { input in
        input.inventory.replicationLinks.compactMap { link in
            guard link.mode != .logical else { return nil }
            let subject = input.subject(link)
            let view = input.standby(of: link)
            guard let rpo = input.recoveryPoint(of: link) else {
                return .unknown(
                    subject, es: "«\(link.id)» no tiene RPO con el cual comparar su retraso.",
                    en: "\"\(link.id)\" has no RPO to compare its lag with.")
            }
            guard let standby = view.facts else {
                return .unknown(
                    subject, es: "El retraso de «\(link.id)» no se conoce: \(view.reason.es).",
                    en: "Lag of \"\(link.id)\" is unknown: \(view.reason.en).", evidence: view.evidence)
            }
            if let limit = link.maximumLagSize, let lag = standby.flushLag, lag > limit {
                let (a, b) = (PlainSize.text(lag), PlainSize.text(limit))
                return .fail(
                    subject, es: "Retraso de réplica \(a) > \(b) tolerados en «\(link.id)».",
                    en: "Replica lag \(a) > accepted \(b) on \"\(link.id)\".", evidence: view.evidence)
            }
            // PostgreSQL gives no seconds while nothing is written; then no byte is missing either.
            let seconds = standby.flushLag?.bytes == 0 ? 0 : standby.flushLagSeconds
            guard let seconds else {
                return .unknown(
                    subject, es: "El servidor no da el retraso de «\(link.id)» en segundos.",
                    en: "The server gives no lag in seconds for \"\(link.id)\".", evidence: view.evidence)
            }
            guard Duration.seconds(seconds) > rpo else { return .pass(subject, evidence: view.evidence) }
            let (a, b) = (PlainDuration.text(.seconds(seconds)), PlainDuration.text(rpo))
            return .fail(
                subject, es: "Retraso de réplica \(a) > RPO \(b) en «\(link.id)».",
                en: "Replica lag \(a) > RPO \(b) on \"\(link.id)\".", evidence: view.evidence)
        }
    }
}
