extension Rule {
    /// No server or product is past the end of its maker's support.
    static let versionsAreSupported = Rule(
        "DEP-007", .medium,
        title: LocalizedText(
            es: "Versiones con soporte",
            en: "Versions under support"),
        remedy: LocalizedText(
            es: "Planear y ejecutar la actualización a una versión con soporte.",
            en: "Plan and carry out the upgrade to a supported version."),
        clause: "ISO/IEC 27001 A.8.8"
    ) { input in
        let software: Set<Component.Category> = [
            .server, .database, .application, .identity, .loadBalancer, .connectionPool, .virtualization,
        ]
        let components = input.inventory.components.filter { software.contains($0.category) }.map { component in
            support(
                input.subject(component), version: component.version, until: component.endOfSupport, input, nil)
        }
        let servers = input.inventory.endpoints.map { endpoint -> Evaluation in
            let observation = input.snapshot.observations.endpoint(endpoint.id)
            guard let facts = observation?.postgres else { return .unseen(input.subject(endpoint), observation) }
            return support(
                input.subject(endpoint), version: "PostgreSQL \(facts.version)", until: facts.endOfLife, input,
                observation?.evidence)
        }
        return components + servers
    }

    private static func support(
        _ subject: FindingSubject, version: String?, until: CalendarDate?, _ input: RuleInput, _ evidence: EvidenceID?
    ) -> Evaluation {
        guard let until else {
            return .unknown(
                subject, es: "No consta hasta cuándo tiene soporte «\(subject.name)».",
                en: "Nothing says until when \"\(subject.name)\" is supported.", evidence: evidence)
        }
        guard until < input.today else { return .pass(subject, evidence: evidence) }
        return .fail(
            subject,
            es: "«\(subject.name)» usa \(version ?? "una versión no declarada") sin soporte desde \(until.es).",
            en: "\"\(subject.name)\" runs \(version ?? "an undeclared version"), unsupported since \(until.en).",
            evidence: evidence)
    }
}
