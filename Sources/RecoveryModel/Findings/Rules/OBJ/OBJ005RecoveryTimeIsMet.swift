extension Rule {
    /// The measured recovery time is within the RTO.
    static let recoveryTimeIsMet = Rule(
        "OBJ-005", .critical,
        title: LocalizedText(
            es: "RTA medido dentro del RTO",
            en: "Measured RTA within the RTO"),
        remedy: LocalizedText(
            es: "Acortar la fase más larga de la recuperación medida y repetir la prueba, o revisar el RTO.",
            en: "Shorten the longest phase of the measured recovery and test again, or review the RTO."),
        clause: "ISO 22301 8.6, 9.1"
    ) { input in
        input.systems.filter { $0.objectives.rto != nil }.map { system in
            let actual = input.actuals(of: system).rto
            let subject = input.subject(system)
            switch actual.verdict {
            case .ok: return .pass(subject, evidence: actual.evidence)
            case .breach:
                guard case .duration(let rta) = actual.value, case .exercise(let test) = actual.source,
                    let rto = system.objectives.rto
                else { return .pass(subject) }
                let (a, b) = (PlainDuration.text(rta), PlainDuration.text(rto))
                return .fail(
                    subject, es: "Tiempo real \(a) > RTO \(b) en «\(system.name)» (prueba \(test)).",
                    en: "Measured \(a) > RTO \(b) for \"\(system.name)\" (test \(test)).", evidence: actual.evidence)
            case .unknown:
                return .unknown(
                    subject, es: "El RTA de «\(system.name)» no se conoce: \(actual.reason?.es ?? "sin dato").",
                    en: "RTA of \"\(system.name)\" is unknown: \(actual.reason?.en ?? "no data").",
                    evidence: actual.evidence)
            }
        }
    }
}
