extension Rule {
    /// A tier-1 system has a site to be recovered at.
    static let tierOneHasAnAlternateSite = Rule(
        "SIT-001", .high,
        title: LocalizedText(
            es: "Sitio alterno en nivel 1",
            en: "Alternate site on tier 1"),
        remedy: LocalizedText(
            es: "Convenir un sitio alterno y registrarlo en `alternate_site`.",
            en: "Agree on an alternate site and record it in `alternate_site`."),
        clause: "NIST SP 800-53 CP-7; Reglamento LGPC 76-III-d"
    ) { input in
        input.systems.filter { $0.tier == 1 }.map { system in
            guard system.alternateSite == nil || system.alternateSite == system.site else {
                return .pass(input.subject(system))
            }
            return .fail(
                input.subject(system), es: "«\(system.name)» no tiene sitio alterno.",
                en: "\"\(system.name)\" has no alternate site.")
        }
    }
}
