extension Rule {
    /// Every system says whether it handles personal data.
    static let personalDataIsClassified = Rule(
        "LEG-002", .medium,
        title: LocalizedText(
            es: "Datos personales clasificados",
            en: "Personal data classified"),
        remedy: LocalizedText(
            es: "Clasificar los datos del sistema en `personal_data`: none, basic o sensitive.",
            en: "Classify the system's data in `personal_data`: none, basic or sensitive."),
        clause: "LGPDPPSO 26–27; ISO/IEC 27001 A.5.12, A.5.34"
    ) { input in
        input.systems.map { system in
            guard system.personalData == nil else { return .pass(input.subject(system)) }
            return .fail(
                input.subject(system), es: "«\(system.name)» sin clasificación de datos personales.",
                en: "\"\(system.name)\" lacks personal-data classification.")
        }
    }
}
