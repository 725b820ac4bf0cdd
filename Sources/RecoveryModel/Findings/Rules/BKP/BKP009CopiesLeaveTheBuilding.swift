extension Rule {
    /// A data store of tier 1 or 2 has a copy in another building.
    static let copiesLeaveTheBuilding = Rule(
        "BKP-009", .critical,
        title: LocalizedText(
            es: "Copia fuera del inmueble",
            en: "Off-site copy"),
        remedy: LocalizedText(
            es: "Agregar a la política un destino en otro inmueble con `offsite: true`.",
            en: "Add to the policy a target in another building with `offsite: true`."),
        clause: "ISO/IEC 27001 A.8.13; NIST SP 800-53 CP-6"
    ) { input in
        input.backedUpStores.filter { (input.index.tier(ofStore: $0.id) ?? 4) <= 2 }.map { store in
            let subject = input.subject(store)
            let home = store.site ?? input.inventory.systems[id: store.system]?.site
            let away = input.targets(of: store).map { target -> Bool? in
                if let isOffsite = target.isOffsite { return isOffsite }
                guard let home, let site = target.site else { return nil }
                return home != site
            }
            if away.contains(true) { return .pass(subject) }
            if away.contains(nil) {
                return .unknown(
                    subject, es: "No consta si los destinos de «\(store.name)» están fuera del inmueble.",
                    en: "Nothing says whether the targets of \"\(store.name)\" are off site.")
            }
            return .fail(
                subject, es: "«\(store.name)» no tiene copia fuera del inmueble.",
                en: "\"\(store.name)\" has no off-site copy.")
        }
    }
}
