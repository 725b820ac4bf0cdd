extension Rule {
    /// Nobody is the only holder of two critical roles.
    static let nobodyHoldsTooMuchAlone = Rule(
        "ROL-003", .high,
        title: LocalizedText(
            es: "Sin personas indispensables",
            en: "Nobody is indispensable"),
        remedy: LocalizedText(
            es: "Repartir los roles o designar suplentes hasta que nadie sea la única persona en dos roles críticos.",
            en: "Spread the roles or appoint alternates until nobody is alone in two critical roles."),
        clause: "ISO 22301 8.3.4, 7.2"
    ) { input in
        var alone: [String: Int] = [:]
        for role in input.inventory.roles where role.isCritical {
            let holders = Set(input.activeAssignments(of: role).map(\.person))
            for person in holders { alone[person, default: 0] += holders.count == 1 ? 1 : 0 }
        }
        return alone.sorted { $0.key < $1.key }.compactMap { id, count in
            guard let person = input.inventory.people[id: id] else { return nil }
            guard count >= 2 else { return .pass(input.subject(person)) }
            return .fail(
                input.subject(person), es: "«\(person.name)» concentra \(count) roles críticos sin relevo.",
                en: "\"\(person.name)\" is the only holder of \(count) critical roles.")
        }
    }
}
