extension Rule {
    /// Every endpoint and target answered a probe within thirty days.
    static let probesStillAnswer = Rule(
        "DEP-005", .medium,
        title: LocalizedText(
            es: "Activos vistos en los últimos 30 días",
            en: "Items seen in the last 30 days"),
        remedy: LocalizedText(
            es: "Averiguar por qué no responde, o darlo de baja del inventario si ya no existe.",
            en: "Find out why it does not answer, or take it out of the inventory if it is gone."),
        clause: "ISO/IEC 27001 A.5.9, A.8.16"
    ) { input in
        let endpoints = input.inventory.endpoints.map { (Observation.Subject.endpoint($0.id), input.subject($0)) }
        let targets = input.inventory.targets.map { (Observation.Subject.target($0.id), input.subject($0)) }
        return (endpoints + targets).map { probed, subject in
            let evidence = input.snapshot.observations.latest[probed]?.evidence
            guard let answered = input.snapshot.observations.lastAnswered[probed] else {
                guard input.snapshot.observations.latest[probed] == nil else {
                    return .fail(
                        subject, es: "«\(subject.name)» nunca ha respondido a un sondeo.",
                        en: "\"\(subject.name)\" has never answered a probe.", evidence: evidence)
                }
                return .unknown(
                    subject, es: "«\(subject.name)» nunca se ha sondeado.", en: "\"\(subject.name)\" was never probed.")
            }
            guard input.days(since: answered) > 30 else { return .pass(subject, evidence: evidence) }
            let day = input.day(answered)
            return .fail(
                subject, es: "«\(subject.name)» no ha respondido a un sondeo desde el \(day.es).",
                en: "\"\(subject.name)\" not seen since \(day.en).", evidence: evidence)
        }
    }
}
