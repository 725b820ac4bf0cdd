extension Rule {
    /// A contact of everyone with a role was verified within the tier's cycle.
    static let contactsAreVerified = Rule(
        "CON-002", .high,
        title: LocalizedText(
            es: "Contactos verificados",
            en: "Contacts verified"),
        remedy: LocalizedText(
            es: "Llamar a la persona, confirmar que contesta y registrar la fecha en `verified_on`.",
            en: "Call the person, confirm the answer and record the day in `verified_on`."),
        clause: "ISO 22301 8.4.3, 8.6"
    ) { input in
        input.roleHolders.compactMap { person in
            let contacts = input.index.contacts(of: person.id)
            guard !contacts.isEmpty else { return nil }
            let subject = input.subject(person)
            guard let newest = contacts.compactMap(\.verifiedOn).max() else {
                return .fail(
                    subject, es: "Contacto de «\(person.name)» sin verificar: no consta ninguna verificación.",
                    en: "Contact of \"\(person.name)\" unverified: no check is on record.")
            }
            let cycle = TierCycle.contactCheckDays(subject.tier ?? 4)
            guard newest.days(until: input.today) > cycle else { return .pass(subject) }
            return .fail(
                subject, es: "Contacto de «\(person.name)» sin verificar desde \(newest.es) (ciclo: \(cycle) d).",
                en: "Contact of \"\(person.name)\" unverified since \(newest.en) (cycle: \(cycle) d).")
        }
    }
}
