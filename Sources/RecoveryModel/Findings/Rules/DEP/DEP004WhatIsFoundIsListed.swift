extension Rule {
    /// Every database and standby that a probe saw is in the inventory.
    static let whatIsFoundIsListed = Rule(
        "DEP-004", .medium,
        title: LocalizedText(
            es: "Lo detectado está en el inventario",
            en: "What was found is in the inventory"),
        remedy: LocalizedText(
            es: "Agregar la base a `databases` de su almacén, o la réplica a `replication.yaml`.",
            en: "Add the database to its data store's `databases`, or the standby to `replication.yaml`."),
        clause: "ISO/IEC 27001 A.5.9"
    ) { input in
        let listed = ListedOnServers(input.inventory)
        return input.inventory.endpoints.map { endpoint in
            let subject = input.subject(endpoint)
            let observation = input.snapshot.observations.endpoint(endpoint.id)
            guard let facts = observation?.postgres else { return .unseen(subject, observation) }
            let databases = (facts.databases.value ?? []).filter {
                !listed.contains($0, on: endpoint)
            }
            let standbys = (facts.standbys.value ?? []).filter { !listed.contains($0, of: endpoint) }
            guard databases.isEmpty, standbys.isEmpty else {
                let es = databases.map { "base «\($0.name)»" } + standbys.map { "réplica «\($0.applicationName)»" }
                let en =
                    databases.map { "database \"\($0.name)\"" } + standbys.map { "standby \"\($0.applicationName)\"" }
                let address = input.address(of: endpoint)
                return .fail(
                    subject,
                    es: "Se detectó en \(address) y no está en el inventario: \(es.joined(separator: ", ")).",
                    en: "Probe found at \(address), not in inventory: \(en.joined(separator: ", ")).",
                    evidence: observation?.evidence)
            }
            guard facts.databases.value != nil, facts.standbys.value != nil else {
                return .unknown(
                    subject, es: "El sondeo de «\(subject.name)» no pudo leer sus bases o sus réplicas.",
                    en: "The probe of \"\(subject.name)\" could not read its databases or standbys.",
                    evidence: observation?.evidence)
            }
            return .pass(subject, evidence: observation?.evidence)
        }
    }
}
