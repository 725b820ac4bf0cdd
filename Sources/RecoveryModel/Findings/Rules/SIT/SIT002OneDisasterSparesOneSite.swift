extension Rule {
    /// One disaster does not hit a site and its alternate, nor the place of the copies.
    static let oneDisasterSparesOneSite = Rule(
        "SIT-002", .high,
        title: LocalizedText(
            es: "Sedes fuera de una misma zona de riesgo",
            en: "Sites outside one hazard zone"),
        remedy: LocalizedText(
            es: "Mover el sitio alterno o una copia a más de 30 km, fuera de la misma zona de riesgo.",
            en: "Move the alternate site or a copy more than 30 km away, out of the same hazard zone."),
        clause: "ISO 22301 8.2.3; NIST SP 800-53 CP-6(1)"
    ) { input in
        var pairs: [SitePair: Int] = [:]
        func note(_ home: String?, _ away: String?, _ tier: Int) {
            guard let home, let away, home != away else { return }
            let pair = SitePair(home: home, away: away)
            pairs[pair] = min(pairs[pair] ?? tier, tier)
        }
        for system in input.systems {
            note(system.site, system.alternateSite, system.tier)
            for store in input.index.stores(of: system.id) {
                for target in input.targets(of: store) { note(store.site ?? system.site, target.site, system.tier) }
            }
        }
        return pairs.sorted { ($0.key.away, $0.key.home) < ($1.key.away, $1.key.home) }.compactMap { pair, tier in
            guard let home = input.inventory.sites[id: pair.home], let away = input.inventory.sites[id: pair.away]
            else {
                return nil
            }
            return judge(home, away, FindingSubject(kind: .site, id: away.id, name: away.name, tier: tier))
        }
    }

    private struct SitePair: Hashable {
        let home: String
        let away: String
    }

    private static func judge(_ home: Site, _ away: Site, _ subject: FindingSubject) -> Evaluation {
        let distance = home.kilometres(to: away)
        let hazards = Set(home.hazardZones).intersection(away.hazardZones).sorted().joined(separator: ", ")
        let isNear = distance.map { $0 < 30 } ?? false
        guard isNear || !hazards.isEmpty else {
            guard distance != nil else {
                return .unknown(
                    subject, es: "Faltan las coordenadas de «\(home.name)» o de «\(away.name)».",
                    en: "The coordinates of \"\(home.name)\" or \"\(away.name)\" are missing.")
            }
            return .pass(subject)
        }
        let tenths = distance.map { Int(($0 * 10).rounded()) }
        let km = tenths.map { "\($0 / 10).\($0 % 10) km" }
        let es = [km.map { "a \($0)" }, hazards.isEmpty ? nil : "misma zona: \(hazards)"].compactMap { $0 }
        let en = [km.map { "\($0) away" }, hazards.isEmpty ? nil : "same zone: \(hazards)"].compactMap { $0 }
        return .fail(
            subject, es: "Sede alterna «\(away.name)» de «\(home.name)»: \(es.joined(separator: ", ")).",
            en: "Alternate site \"\(away.name)\" of \"\(home.name)\": \(en.joined(separator: ", ")).")
    }
}
