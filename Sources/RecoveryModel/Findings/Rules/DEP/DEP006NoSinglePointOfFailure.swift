extension Rule {
    /// No tier-1 system hangs on a component that nothing can replace.
    static let noSinglePointOfFailure = Rule(
        "DEP-006", .high,
        title: LocalizedText(
            es: "Sin puntos únicos de falla en nivel 1",
            en: "No single point of failure on tier 1"),
        remedy: LocalizedText(
            es: "Instalar un elemento redundante y describirlo en `redundancy`, o registrar la aceptación del riesgo.",
            en: "Install a redundant part and describe it in `redundancy`, or record the acceptance of the risk."),
        clause: "ISO/IEC 27001 A.8.14"
    ) { input in
        var seen: Set<String> = []
        var evaluations: [Evaluation] = []
        for system in input.systems where system.tier == 1 {
            var open = system.dependencies
            while let dependency = open.popLast() {
                guard dependency.strength == .hard, seen.insert(dependency.on).inserted else { continue }
                if let component = input.inventory.components[id: dependency.on] {
                    open += component.dependencies
                    guard component.redundancy == nil else {
                        evaluations.append(.pass(input.subject(component)))
                        continue
                    }
                    evaluations.append(
                        .fail(
                            input.subject(component),
                            es: "«\(component.name)» es punto único de falla de «\(system.name)».",
                            en: "\"\(component.name)\" is a single point of failure for \"\(system.name)\"."))
                } else if let other = input.inventory.systems[id: dependency.on] {
                    open += other.dependencies
                }
            }
        }
        return evaluations
    }
}
