extension Rule {
    /// A test or an incident of late stands behind the promised recovery time.
    static let objectivesHaveEvidence = Rule(
        "OBJ-007", .high,
        title: LocalizedText(
            es: "Objetivos con evidencia de prueba",
            en: "Objectives with test evidence"),
        remedy: LocalizedText(
            es: "Realizar una prueba de restauración o conmutación del sistema y registrarla con `drp drill record`.",
            en: "Run a restore or failover test of the system and record it with `drp drill record`."),
        clause: "ISO 22301 8.5; ISO/IEC 27001 A.5.30"
    ) { input in
        input.systems.filter { $0.objectives.rto != nil }.map { system in
            let actual = input.actuals(of: system).rto
            guard actual.verdict == .unknown else { return .pass(input.subject(system), evidence: actual.evidence) }
            let detail = actual.takenAt == nil ? nil : actual.reason
            return .fail(
                input.subject(system),
                es: "El RTO/RPO de «\(system.name)» no tiene evidencia de prueba\(detail.map { ": \($0.es)" } ?? "").",
                en: "RTO/RPO of \"\(system.name)\" lacks test evidence\(detail.map { ": \($0.en)" } ?? "").",
                evidence: actual.evidence)
        }
    }
}
