extension Rule {
    /// A circle of dependencies has a documented way to start.
    static let cyclesHaveAStart = Rule(
        "DEP-003", .high,
        title: LocalizedText(
            es: "Dependencias circulares con paso de arranque",
            en: "Circular dependencies with a bootstrap step"),
        remedy: LocalizedText(
            es: "Documentar en `bootstrap` cómo arranca uno de los dos sin el otro, o romper la dependencia.",
            en: "Write in `bootstrap` how one of them starts without the other, or break the dependency."),
        clause: "NIST SP 800-34 T4.1"
    ) { input in
        let cycles = input.graph.unbrokenCycles
        guard !cycles.isEmpty else { return input.systems.isEmpty ? [] : [.pass(input.organization)] }
        return cycles.compactMap { cycle in
            guard let first = cycle.first else { return nil }
            let nodes = (cycle + [first]).map { input.graph.nodes[$0].name }.joined(separator: " → ")
            let subject =
                switch input.graph.nodes[first] {
                case .system(let system): input.subject(system)
                case .component(let component): input.subject(component)
                case .supplier(let supplier): input.subject(supplier)
                }
            return .fail(
                subject, es: "Dependencia circular sin paso de arranque: \(nodes).",
                en: "Circular dependency without bootstrap step: \(nodes).")
        }
    }
}
