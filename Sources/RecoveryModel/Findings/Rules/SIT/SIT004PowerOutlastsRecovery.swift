extension Rule {
    /// A site's own power lasts until its tier-1 systems are back elsewhere.
    static let powerOutlastsRecovery = Rule(
        "SIT-004", .medium,
        title: LocalizedText(
            es: "Autonomía eléctrica suficiente",
            en: "Enough power autonomy"),
        remedy: LocalizedText(
            es: "Ampliar la autonomía (UPS, planta, combustible) o declarar la existente en `sites.yaml`.",
            en: "Extend the autonomy (UPS, generator, fuel), or declare what there is in `sites.yaml`."),
        clause: "ISO/IEC 27001 A.7.11"
    ) { input in
        var needed: [String: Duration] = [:]
        for system in input.systems where system.tier == 1 {
            guard let site = system.site, let rto = system.objectives.rto else { continue }
            needed[site] = max(needed[site] ?? .zero, rto)
        }
        return needed.sorted { $0.key < $1.key }.compactMap { id, rto in
            guard let site = input.inventory.sites[id: id] else { return nil }
            let subject = input.subject(site)
            guard site.upsRuntime != nil || site.generatorRuntime != nil else {
                return .unknown(
                    subject, es: "No consta la autonomía eléctrica de «\(site.name)».",
                    en: "The power autonomy of \"\(site.name)\" is not on record.")
            }
            let autonomy = (site.upsRuntime ?? .zero) + (site.generatorRuntime ?? .zero)
            guard autonomy < rto else { return .pass(subject) }
            let (a, b) = (PlainDuration.text(autonomy), PlainDuration.text(rto))
            return .fail(
                subject, es: "Autonomía eléctrica de «\(site.name)» \(a) menor a \(b).",
                en: "Power autonomy of \"\(site.name)\" \(a) below \(b).")
        }
    }
}
