extension Rule {
    /// The probe connects with the least privilege.
    static let probesHaveLeastPrivilege = Rule(
        "PRB-002", .medium,
        title: LocalizedText(
            es: "Sondeo con privilegio mínimo",
            en: "Probe with least privilege"),
        remedy: LocalizedText(
            es: "Crear el rol que imprime `drp probe --print-grants` y usarlo en `user`.",
            en: "Create the role that `drp probe --print-grants` prints and use it in `user`."),
        clause: "ISO/IEC 27001 A.8.2"
    ) { input in
        input.inventory.endpoints.map { endpoint in
            let subject = input.subject(endpoint)
            let observation = input.snapshot.observations.endpoint(endpoint.id)
            guard let facts = observation?.postgres else { return .unseen(subject, observation) }
            guard facts.sessionIsSuperuser else { return .pass(subject, evidence: observation?.evidence) }
            return .fail(
                subject, es: "El sondeo de «\(subject.name)» entra como superusuario («\(facts.sessionUser)»).",
                en: "The probe of \"\(subject.name)\" connects as superuser (\"\(facts.sessionUser)\").",
                evidence: observation?.evidence)
        }
    }
}
