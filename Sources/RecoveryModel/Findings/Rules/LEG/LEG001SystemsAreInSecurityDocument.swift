extension Rule {
    /// A system with personal data has its place in the security document.
    static let systemsAreInSecurityDocument = Rule(
        "LEG-001", .high,
        title: LocalizedText(
            es: "Sistema en el documento de seguridad",
            en: "System in the security document"),
        remedy: LocalizedText(
            es: "Incorporar el sistema al documento de seguridad y citarlo en `security_document`.",
            en: "Add the system to the security document and cite it in `security_document`."),
        clause: "LGPDPPSO 29"
    ) { input in
        input.systems.filter { $0.personalData == .basic || $0.personalData == .sensitive }.map { system in
            guard system.securityDocument == nil else { return .pass(input.subject(system)) }
            return .fail(
                input.subject(system),
                es: "«\(system.name)» trata datos personales y no está en el documento de seguridad.",
                en: "\"\(system.name)\" handles personal data but is not in the security document.")
        }
    }
}
