extension Rule {
    /// A system of tier 1 or 2 that holds data has an RPO.
    static let recoveryPointIsSet = Rule(
        "OBJ-002", .critical,
        title: LocalizedText(
            es: "RPO en los niveles 1 y 2",
            en: "RPO on tiers 1 and 2"),
        remedy: LocalizedText(
            es: "Acordar con el área usuaria cuántos datos puede perder y registrarlo en `objectives.rpo`.",
            en: "Agree with the business owner how much data may be lost and record it in `objectives.rpo`."),
        clause: "ISO/IEC 27031; ISO/IEC 27001 A.5.30"
    ) { input in
        input.systems.filter { $0.tier <= 2 && !input.index.stores(of: $0.id).isEmpty }.map { system in
            guard system.objectives.rpo == nil else { return .pass(input.subject(system)) }
            return .fail(
                input.subject(system), es: "«\(system.name)» no tiene RPO aprobado.",
                en: "\"\(system.name)\" has no approved RPO.")
        }
    }
}
