extension Rule {
    /// No system promises to be back before what it needs.
    static let dependenciesComeBackInTime = Rule(
        "DEP-001", .critical,
        title: LocalizedText(
            es: "RTO congruente con las dependencias",
            en: "RTO consistent with dependencies"),
        remedy: LocalizedText(
            es: "Reducir el RTO de la dependencia o ampliar el del sistema que la necesita.",
            en: "Lower the RTO of the dependency, or raise that of the system that needs it."),
        clause: "ISO 22301 8.2.2; NIST SP 800-34 T4.1"
    ) { input in
        input.systems.compactMap { system in
            guard let rto = system.objectives.rto else { return nil }
            let hard = system.dependencies.filter { $0.strength == .hard }
            guard !hard.isEmpty else { return nil }
            let subject = input.subject(system)
            let own = input.ownRecovery(of: system)
            let known = hard.compactMap { dependency in returnTime(of: dependency.on, input) }
            if let worst = known.max(by: { $0.time < $1.time }), worst.time + (own ?? .zero) > rto {
                let (a, b) = (PlainDuration.text(rto), PlainDuration.text(worst.time + (own ?? .zero)))
                return .fail(
                    subject, es: "«\(system.name)» promete \(a) pero depende de «\(worst.name)», que requiere \(b).",
                    en: "\"\(system.name)\" promises \(a) but depends on \"\(worst.name)\" needing \(b).")
            }
            if own == nil || known.count < hard.count {
                let missing = hard.map(\.on).filter { returnTime(of: $0, input) == nil }
                let list = (own == nil ? [system.id] : []) + missing
                return .unknown(
                    subject,
                    es: "No se sabe cuánto tardan las dependencias de «\(system.name)»; faltan: "
                        + list.joined(separator: ", ") + ".",
                    en: "Nobody knows how long the dependencies of \"\(system.name)\" take; missing: "
                        + list.joined(separator: ", ") + ".")
            }
            return .pass(subject)
        }
    }

    /// When a dependency is back: as a system promises, as a supplier agreed, or as a component is estimated.
    private static func returnTime(of id: String, _ input: RuleInput) -> (name: String, time: Duration)? {
        if let system = input.inventory.systems[id: id] { return system.objectives.rto.map { (system.name, $0) } }
        if let component = input.inventory.components[id: id] {
            return input.order.finish(of: id, .unlimited).map { (component.name, $0) }
        }
        return input.inventory.suppliers[id: id].flatMap { supplier in
            supplier.restoresWithin.map { (supplier.name, $0) }
        }
    }
}
