extension Rule {
    /// What tiers 1 and 2 stand on answered its newest probe.
    static let graveItemsAnswer = Rule(
        "PRB-001", .critical,
        title: LocalizedText(
            es: "Respuesta al último sondeo en niveles 1 y 2",
            en: "Newest probe answered on tiers 1 and 2"),
        remedy: LocalizedText(
            es: "Atender la causa indicada y repetir `drp probe`.",
            en: "Deal with the stated cause and run `drp probe` again."),
        clause: "ISO/IEC 27001 A.8.16; ISO 22301 8.6"
    ) { input in
        let endpoints = input.inventory.endpoints.map { (Observation.Subject.endpoint($0.id), input.subject($0)) }
        let targets = input.inventory.targets.map { (Observation.Subject.target($0.id), input.subject($0)) }
        return (endpoints + targets).filter { ($0.1.tier ?? 4) <= 2 }.map { probed, subject in
            guard let observation = input.snapshot.observations.latest[probed] else {
                return .unknown(
                    subject, es: "«\(subject.name)» nunca se ha sondeado.", en: "\"\(subject.name)\" was never probed.")
            }
            let day = input.day(observation.takenAt)
            guard let failure = observation.failure else {
                guard input.isStale(observation) else { return .pass(subject, evidence: observation.evidence) }
                return .unknown(
                    subject, es: "El último sondeo de «\(subject.name)» es del \(day.es) y ya no dice cómo está.",
                    en: "The newest probe of \"\(subject.name)\" is of \(day.en) and no longer says how it is.",
                    evidence: observation.evidence)
            }
            let words = failure.reason.words
            return .fail(
                subject, es: "«\(subject.name)» no respondió al sondeo del \(day.es): \(words.es).",
                en: "\"\(subject.name)\" did not answer the probe of \(day.en): \(words.en).",
                evidence: observation.evidence)
        }
    }
}
