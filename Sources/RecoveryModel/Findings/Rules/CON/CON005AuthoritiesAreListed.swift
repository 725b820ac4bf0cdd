extension Rule {
    /// The authorities to call are on record, with a way to reach them.
    static let authoritiesAreListed = Rule(
        "CON-005", .medium,
        title: LocalizedText(
            es: "Directorio de autoridades",
            en: "Directory of authorities"),
        remedy: LocalizedText(
            es: "Registrar las autoridades en `authorities.yaml` y un medio de contacto de cada una.",
            en: "Record the authorities in `authorities.yaml` and a contact of each."),
        clause: "ISO/IEC 27001 A.5.5"
    ) { input in
        var reachable: Set<String> = []
        for contact in input.inventory.contacts {
            if case .authority(let id) = contact.holder { reachable.insert(id) }
        }
        let present = Set(input.inventory.authorities.filter { reachable.contains($0.id) }.map(\.category))
        let needed: [(categories: Set<Authority.Category>, es: String, en: String)] = [
            ([.emergency, .civilProtection], "911 o Protección Civil", "911 or civil protection"),
            ([.privacy], "autoridad de datos personales", "privacy authority"),
            ([.csirt], "equipo de respuesta a incidentes (CSIRT)", "incident response team (CSIRT)"),
            ([.prosecutor], "Ministerio Público", "public prosecutor"),
        ]
        let missing = needed.filter { $0.categories.isDisjoint(with: present) }
        guard !missing.isEmpty else { return [.pass(input.organization)] }
        return [
            .fail(
                input.organization,
                es: "Falta el directorio de autoridades: \(missing.map(\.es).joined(separator: ", ")).",
                en: "Missing authority contacts: \(missing.map(\.en).joined(separator: ", ")).")
        ]
    }
}
