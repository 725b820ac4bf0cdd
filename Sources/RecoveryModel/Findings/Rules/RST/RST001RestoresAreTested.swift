extension Rule {
    /// The backup of a system of tier 1 or 2 has been restored in a test.
    static let restoresAreTested = Rule(
        "RST-001", .critical,
        title: LocalizedText(
            es: "Restauración probada",
            en: "Restore tested"),
        remedy: LocalizedText(
            es: "Restaurar la copia más reciente en un equipo aparte y registrar la prueba con `drp drill record`.",
            en: "Restore the newest copy on a separate machine and record the test with `drp drill record`."),
        clause: "ISO/IEC 27001 A.8.13; NIST SP 800-53 CP-9(1)"
    ) { input in
        input.systemsWithBackups.filter { $0.tier <= 2 }.map { system in
            guard let test = input.newestRestore(of: system) else {
                return .fail(
                    input.subject(system), es: "Nunca se ha probado restaurar «\(system.name)».",
                    en: "\"\(system.name)\" has never been restore-tested.")
            }
            return .pass(input.subject(system), evidence: test.evidence)
        }
    }
}
