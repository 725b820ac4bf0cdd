extension Rule {
    /// A tier-1 system was exercised for real, not only around a table.
    static let tierOneIsNotOnlyTalkedThrough = Rule(
        "EXE-002", .medium,
        title: LocalizedText(
            es: "Más que ejercicios de mesa en nivel 1",
            en: "More than tabletop on tier 1"),
        remedy: LocalizedText(
            es: "Realizar un ejercicio funcional o una prueba de restauración del sistema.",
            en: "Hold a functional exercise or a restore test of the system."),
        clause: "NIST SP 800-84; NIST SP 800-34 §3.5"
    ) { input in
        input.systems.filter { $0.tier == 1 }.compactMap { system in
            let recent = input.index.exercises(of: system.id).filter { input.days(since: $0.exercise.endedAt) <= 730 }
            guard let newest = recent.first else { return nil }
            let real = recent.first { $0.exercise.kind.provesRecovery }
            guard real == nil else { return .pass(input.subject(system), evidence: real?.evidence) }
            return .fail(
                input.subject(system), es: "«\(system.name)» sólo tiene ejercicios de mesa.",
                en: "\"\(system.name)\" has only tabletop exercises.", evidence: newest.evidence)
        }
    }
}
