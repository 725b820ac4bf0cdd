extension Rule {
    /// Servers that replicate one another have one primary and one timeline, and each the role that it should have.
    static let onePrimaryPerCluster = Rule(
        "REP-008", .high,
        title: LocalizedText(
            es: "Un solo primario por clúster",
            en: "One primary per cluster"),
        remedy: LocalizedText(
            es: "Aislar de inmediato el primario equivocado y reconstruirlo desde el correcto; "
                + "si el cambio fue querido, corregir el inventario.",
            en: "Fence the wrong primary at once and rebuild it from the right one; "
                + "if the change was meant, correct the inventory."),
        clause: "ISO 22301 8.4.5"
    ) { input in
        let clusters = Dictionary(grouping: input.inventory.endpoints.filter { $0.cluster != nil }) { $0.cluster ?? "" }
        let inClusters = clusters.sorted { $0.key < $1.key }.compactMap { name, members in
            judge(name, members, input)
        }
        // Servers of one identity are copies of one another, whatever word the inventory gives them.
        var writable: [String: [Endpoint]] = [:]
        for endpoint in input.inventory.endpoints {
            guard let facts = input.freshObservation(of: endpoint.id)?.postgres, facts.role.value == .primary,
                let identity = facts.systemIdentifier.value
            else { continue }
            writable[identity, default: []].append(endpoint)
        }
        let doubled = writable.values.filter {
            Set($0.map(\.cluster)).count > 1 || ($0.count > 1 && $0[0].cluster == nil)
        }
        return inClusters + input.inventory.endpoints.compactMap { otherRole($0, input) }
            + doubled.sorted { $0[0].id < $1[0].id }.map { members in
                let names = members.map(\.id).joined(separator: ", ")
                return splitBrain(input.subject(members[0]), names, "una identidad", "one identity", nil)
            }
    }

    private static func judge(_ cluster: String, _ members: [Endpoint], _ input: RuleInput) -> Evaluation? {
        guard let first = members.first, members.count > 1 else { return nil }
        let subject = input.subject(first)
        let seen = members.compactMap { input.freshObservation(of: $0.id) }.filter { $0.postgres != nil }
        let evidence = seen.first?.evidence
        let primaries = seen.filter { $0.postgres?.role.value == .primary }.map(\.subject.id)
        if primaries.count > 1 {
            return splitBrain(
                subject, cluster, primaries.joined(separator: ", "), primaries.joined(separator: ", "), evidence)
        }
        let timelines = Set(seen.compactMap { $0.postgres?.timeline.value })
        if timelines.count > 1 {
            let list = timelines.sorted().map(String.init).joined(separator: ", ")
            return splitBrain(subject, cluster, "líneas de tiempo \(list)", "timelines \(list)", evidence)
        }
        let isKnown = seen.count == members.count && seen.allSatisfy { $0.postgres?.role.value != nil }
        guard isKnown else {
            return .unknown(
                subject, es: "No todos los servidores de «\(cluster)» respondieron: no se descarta un doble primario.",
                en: "Not all servers of \"\(cluster)\" answered: split-brain is not ruled out.", evidence: evidence)
        }
        return .pass(subject, evidence: evidence)
    }

    /// A server that is not what the inventory says: runbooks and documents send people to the wrong one.
    private static func otherRole(_ endpoint: Endpoint, _ input: RuleInput) -> Evaluation? {
        guard let observation = input.freshObservation(of: endpoint.id), let role = observation.postgres?.role.value
        else { return nil }
        let subject = input.subject(endpoint)
        switch (endpoint.expectedRole, role) {
        case (.any, _), (.primary, .primary), (.standby, .standby): return nil
        case (.primary, .standby):
            return .fail(
                subject, es: "«\(subject.name)» se declara primario y responde como réplica.",
                en: "\"\(subject.name)\" is declared primary and answers as a standby.", evidence: observation.evidence)
        case (.standby, .primary):
            return .fail(
                subject, es: "«\(subject.name)» se declara réplica y responde como primario.",
                en: "\"\(subject.name)\" is declared standby and answers as a primary.", evidence: observation.evidence)
        }
    }

    private static func splitBrain(
        _ subject: FindingSubject, _ cluster: String, _ es: String, _ en: String, _ evidence: EvidenceID?
    ) -> Evaluation {
        .fail(
            subject, es: "Posible doble primario en «\(cluster)» (\(es)).",
            en: "Possible split-brain in \"\(cluster)\" (\(en)).", evidence: evidence)
    }
}
