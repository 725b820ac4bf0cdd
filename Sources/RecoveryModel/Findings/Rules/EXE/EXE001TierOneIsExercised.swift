extension Rule {
    /// A tier-1 system was exercised within twelve months.
    static let tierOneIsExercised = Rule(
        "EXE-001", .high,
        title: LocalizedText(
            es: "Simulacro anual en nivel 1",
            en: "Yearly exercise on tier 1"),
        remedy: LocalizedText(
            es: "Programar el simulacro en `programme.yaml`, realizarlo y registrarlo con `drp drill record`.",
            en: "Put the exercise into `programme.yaml`, hold it and record it with `drp drill record`."),
        clause: "ISO 22301 8.5; PCI DSS 12.10.2"
    ) { input in
        input.systems.filter { $0.tier == 1 }.map { system in
            let subject = input.subject(system)
            guard let newest = input.index.exercises(of: system.id).first(where: { $0.exercise.verdict != .error }),
                input.days(since: newest.exercise.endedAt) <= 365
            else {
                return .fail(
                    subject, es: "«\(system.name)» sin simulacro en los últimos 12 meses.",
                    en: "\"\(system.name)\" not exercised in 12 months.")
            }
            return .pass(subject, evidence: newest.evidence)
        }
    }
}
