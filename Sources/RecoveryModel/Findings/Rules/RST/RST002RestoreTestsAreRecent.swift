extension Rule {
    /// The newest successful restore test is within the tier's cycle.
    static let restoreTestsAreRecent = Rule(
        "RST-002", .high,
        title: LocalizedText(
            es: "Restauración probada en su ciclo",
            en: "Restore tested within its cycle"),
        remedy: LocalizedText(
            es: "Programar y realizar la prueba de restauración que el nivel exige.",
            en: "Schedule and run the restore test that the tier demands."),
        clause: "ISO/IEC 27001 A.8.13; ISO 22301 8.5"
    ) { input in
        input.systemsWithBackups.compactMap { system in
            guard let test = input.newestRestore(of: system) else { return nil }
            let cycle = TierCycle.restoreTest(system.tier)
            let age = input.age(of: test.exercise.endedAt)
            guard age > cycle else { return .pass(input.subject(system), evidence: test.evidence) }
            let day = input.day(test.exercise.endedAt)
            let limit = PlainDuration.text(cycle)
            return .fail(
                input.subject(system),
                es: "Última restauración probada de «\(system.name)»: \(day.es) (ciclo: \(limit)).",
                en: "Last restore test of \"\(system.name)\": \(day.en) (cycle: \(limit)).", evidence: test.evidence)
        }
    }
}
