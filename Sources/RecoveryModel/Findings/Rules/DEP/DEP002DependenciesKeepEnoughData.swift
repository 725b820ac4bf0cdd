extension Rule {
    /// No system needs another whose data may be older than its own.
    static let dependenciesKeepEnoughData = Rule(
        "DEP-002", .high,
        title: LocalizedText(
            es: "RPO congruente con las dependencias",
            en: "RPO consistent with dependencies"),
        remedy: LocalizedText(
            es: "Igualar el RPO de la dependencia al del sistema que usa sus datos.",
            en: "Bring the RPO of the dependency down to that of the system that uses its data."),
        clause: "ISO 22301 8.2.2"
    ) { input in
        input.systems.compactMap { system in
            guard let rpo = system.objectives.rpo else { return nil }
            let needed = system.dependencies.filter { $0.strength == .hard }
                .compactMap { input.inventory.systems[id: $0.on] }
                .filter { !input.index.stores(of: $0.id).isEmpty }
            guard !needed.isEmpty else { return nil }
            let subject = input.subject(system)
            let loosest = needed.filter { $0.objectives.rpo != nil }
                .max { ($0.objectives.rpo ?? .zero) < ($1.objectives.rpo ?? .zero) }
            if let loosest, let other = loosest.objectives.rpo, other > rpo {
                let (a, b) = (PlainDuration.text(rpo), PlainDuration.text(other))
                return .fail(
                    subject, es: "El RPO de «\(loosest.name)» (\(b)) es más laxo que el de «\(system.name)» (\(a)).",
                    en: "RPO of \"\(loosest.name)\" (\(b)) looser than that of \"\(system.name)\" (\(a)).")
            }
            if let open = needed.first(where: { $0.objectives.rpo == nil }) {
                return .unknown(
                    subject, es: "«\(open.name)», del que depende «\(system.name)», no tiene RPO.",
                    en: "\"\(open.name)\", which \"\(system.name)\" depends on, has no RPO.")
            }
            return .pass(subject)
        }
    }
}
