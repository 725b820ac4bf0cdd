extension Rule {
    /// A tier-1 system has a runbook for every scenario.
    static let scenariosHaveRunbooks = Rule(
        "RUN-001", .critical,
        title: LocalizedText(
            es: "Procedimiento para cada escenario en nivel 1",
            en: "A runbook for every scenario on tier 1"),
        remedy: LocalizedText(
            es: "Escribir el procedimiento en `runbooks/` y citarlo en el sistema y en el escenario.",
            en: "Write the runbook in `runbooks/` and name it in the system and in the scenario."),
        clause: "ISO 22301 8.4.4; NIST SP 800-34 T4.2"
    ) { input in
        // A runbook that no system calls its own serves them all.
        let owned = Set(input.inventory.systems.flatMap(\.runbooks))
        let open = input.inventory.scenarios.filter { owned.isSuperset(of: $0.runbooks) }
        return input.systems.filter { $0.tier == 1 }.map { system in
            let subject = input.subject(system)
            guard !input.inventory.scenarios.isEmpty else {
                return .unknown(
                    subject, es: "No hay escenarios contra los cuales revisar los procedimientos de «\(system.name)».",
                    en: "There are no scenarios to check the runbooks of \"\(system.name)\" against.")
            }
            let own = Set(system.runbooks)
            let missing = open.filter { own.isDisjoint(with: $0.runbooks) }.map(\.name)
            guard !missing.isEmpty else { return .pass(subject) }
            let (es, en) = (missing.joined(separator: "», «"), missing.joined(separator: "\", \""))
            return .fail(
                subject, es: "«\(system.name)» no tiene procedimiento para «\(es)».",
                en: "\"\(system.name)\" has no runbook for \"\(en)\".")
        }
    }
}
