extension Rule {
    /// A system of tier 1 or 2 has an RTO.
    static let recoveryTimeIsSet = Rule(
        "OBJ-001", .critical,
        title: LocalizedText(
            es: "RTO en los niveles 1 y 2",
            en: "RTO on tiers 1 and 2"),
        remedy: LocalizedText(
            es: "Acordar con el área usuaria el RTO del sistema y registrarlo en `objectives.rto`.",
            en: "Agree the RTO with the business owner and record it in `objectives.rto`."),
        clause: "ISO 22301 8.2.2; ISO/IEC 27001 A.5.30"
    ) { input in
        input.systems.filter { $0.tier <= 2 }.map { system in
            guard system.objectives.rto == nil else { return .pass(input.subject(system)) }
            return .fail(
                input.subject(system), es: "«\(system.name)» no tiene RTO aprobado.",
                en: "\"\(system.name)\" has no approved RTO.")
        }
    }
}
