import Foundation
import RecoveryModel

/// The emergency card: one Letter page that works with everything else down.
enum CardChapter {
    /// What fits on the page at a size that tired eyes can read.
    private static let shownSystems = 10
    private static let shownNumbers = 6
    /// A card is as good as its telephone numbers: it expires with the contact cycle of the upper tiers.
    private static let validDays = 90

    /// Three people in order, with two numbers each.
    static func call(_ c: PlanContext) -> String {
        var table = c.table([("Llame a", "Call"), ("Primero", "First"), ("Después", "Then")])
        for person in people(c).prefix(3) {
            let contacts = (c.index.contactsByPerson[person.id] ?? []).filter { $0.channel != .email }
            table.row([
                "**\(c.person(person.id))**, \(person.role)", number(contacts.first, c),
                number(contacts.dropFirst().first, c),
            ])
        }
        return table.text(whenEmpty: c.words("*Sin dato: nadie puede declarar.*", "*No data: nobody may declare.*"))
    }

    /// Those who may declare and those who recover, holders before alternates.
    private static func people(_ c: PlanContext) -> [(id: String, role: String)] {
        let declaring = c.inventory.roles.filter { $0.authorities.contains(.declare) }
        let others = c.inventory.roles.filter { $0.isCritical && !$0.authorities.contains(.declare) }
        var seen: Set<String> = []
        var people: [(id: String, role: String)] = []
        for rank in 0..<3 {
            for role in declaring.reversed() + others {
                let holders = c.holders(of: role).filter {
                    c.inventory.people[id: $0.person]?.isInOffice(on: c.today) == true
                }
                guard holders.count > rank, seen.insert(holders[rank].person).inserted else { continue }
                people.append((holders[rank].person, role.id))
            }
        }
        return people
    }

    private static func number(_ contact: Contact?, _ c: PlanContext) -> SafeMarkdown {
        contact.map { "\($0.value)" as SafeMarkdown } ?? c.missing
    }

    /// Who declares, and the earliest minute by which some system of tier 1 or 2 needs it.
    static func declares(_ c: PlanContext) -> String {
        let roles = c.inventory.roles.filter { $0.authorities.contains(.declare) }
        var text = ""
        for role in roles {
            let holders = c.holders(of: role).prefix(2).map { c.person($0.person) }
            let alternate = c.words("; suplente ", "; alternate ")
            let names = holders.isEmpty ? c.missing : SafeMarkdown.joined(holders, by: alternate)
            let line: SafeMarkdown = "**\(role.id)** \(role.name): \(names)"
            text += "- \(line.text)\n"
        }
        if roles.isEmpty {
            text += c.words("- *Sin dato: nadie puede declarar.*\n", "- *No data: nobody may declare.*\n")
        }
        let earliest = c.systemsInScope.filter { $0.tier <= 2 }.min { left, right in
            (limit(left, c), left.id) < (limit(right, c), right.id)
        }
        guard let earliest, limit(earliest, c) < .seconds(Int64.max / 4) else { return text }
        let word = SafeMarkdown(markdown: c.words("Primer límite", "First limit"))
        let line: SafeMarkdown = "\(word): \(earliest.name), \(ObjectivesChapter.latestDeclaration(earliest, c))"
        return text + "- \(line.text)\n"
    }

    private static func limit(_ system: RecoverableSystem, _ c: PlanContext) -> Duration {
        guard let rto = system.objectives.rto, let recovery = c.input.figures(of: system.id).recovery else {
            return .seconds(Int64.max / 2)
        }
        return rto - recovery
    }

    static func firstActions(_ c: PlanContext) -> String {
        let actions = c.inventory.organization?.firstActions ?? []
        guard !actions.isEmpty else {
            return c.words(
                "*Sin dato: faltan las primeras acciones (`organization.yaml`).*\n",
                "*No data: the first actions are missing (`organization.yaml`).*\n")
        }
        return actions.prefix(5).enumerated().reduce(into: "") {
            $0 += "\($1.offset + 1). \(SafeMarkdown.literal($1.element).text)\n"
        }
    }

    static func forbiddenActions(_ c: PlanContext) -> String {
        let actions = c.inventory.organization?.forbiddenActions ?? []
        guard !actions.isEmpty else {
            return c.words(
                "*Sin dato: falta lo prohibido (`organization.yaml`).*\n",
                "*No data: what is forbidden is missing (`organization.yaml`).*\n")
        }
        return actions.prefix(6).reduce(into: "") { $0 += "- \(SafeMarkdown.literal($1).text)\n" }
    }

    static func systems(_ c: PlanContext) -> String {
        var table = c.table([
            ("Sistema", "System"), ("Nivel", "Tier"), ("RTO", "RTO"), ("RPO", "RPO"), ("Procedimientos", "Runbooks"),
            ("Copia sin conexión", "Offline copy"),
        ])
        for system in c.systemsInScope.prefix(shownSystems) {
            table.row([
                .literal(system.name), SafeMarkdown(markdown: "\(system.tier)"), c.duration(system.objectives.rto),
                c.duration(system.objectives.rpo),
                system.runbooks.isEmpty
                    ? SafeMarkdown(markdown: c.words("ninguno", "none"))
                    : .joined(system.runbooks.map { RunbookChapter.code($0, c) }),
                c.text(system.offlinePlan),
            ])
        }
        let hidden = c.systemsInScope.count - shownSystems
        guard hidden > 0 else { return table.text(whenEmpty: c.words("*Sin dato.*", "*No data.*")) }
        let more = c.words(
            "Y \(c.locale.number(hidden)) más en el plan.", "And \(c.locale.number(hidden)) more in the plan.")
        return table.text(whenEmpty: "") + "\n" + more + "\n"
    }

    /// Emergency services first, then whom a contract obliges.
    static func emergencyNumbers(_ c: PlanContext) -> String {
        var table = c.table([("Servicio", "Service"), ("Llame a", "Call"), ("Contrato", "Contract")])
        let authorities = c.inventory.authorities.sorted {
            (urgency($0.category), $0.id) < (urgency($1.category), $1.id)
        }
        let suppliers = Array(c.inventory.suppliers)
        for authority in authorities.prefix(max(3, shownNumbers - suppliers.count)) {
            let contact = c.index.contactsByAuthority[authority.id]?.first
            table.row([SafeMarkdown.literal(authority.name).strong, number(contact, c), "—"])
        }
        for supplier in suppliers where table.rowCount < shownNumbers {
            let contact = c.index.contactsBySupplier[supplier.id]?.first
            table.row([
                SafeMarkdown.literal(supplier.name).strong, number(contact, c), c.text(supplier.contract?.number),
            ])
        }
        return table.text(whenEmpty: c.words("*Sin dato.*", "*No data.*"))
    }

    /// Life first, then the building, then the attack, then the duties to tell.
    private static func urgency(_ category: Authority.Category) -> Int {
        switch category {
        case .emergency: 0
        case .civilProtection: 1
        case .csirt: 2
        case .prosecutor: 3
        case .privacy: 4
        case .internalControl: 5
        case .other: 6
        }
    }

    /// The document's next review or the end of the contact cycle, whichever comes first.
    static func expiry(_ c: PlanContext) -> String {
        let cycle = CalendarDate(
            c.snapshot.asOf.addingTimeInterval(Double(validDays) * 86_400), in: c.snapshot.timeZone)
        let date = min(cycle, c.card?.nextReview ?? cycle)
        return c.locale.longDate(date)
    }
}
