extension Rule {
    /// The organisation keeps a log of breaches.
    static let breachesAreLogged = Rule(
        "LEG-003", .medium,
        title: LocalizedText(
            es: "Bitácora de vulneraciones",
            en: "Breach log"),
        remedy: LocalizedText(
            es: "Abrir la bitácora de vulneraciones y decir en `breach_log` dónde está.",
            en: "Open the breach log and say in `breach_log` where it is."),
        clause: "LGPDPPSO 33"
    ) { input in
        guard let organization = input.inventory.organization else { return [] }
        guard organization.breachLog == nil else { return [.pass(input.organization)] }
        return [.fail(input.organization, es: "No existe bitácora de vulneraciones.", en: "No breach log.")]
    }
}
