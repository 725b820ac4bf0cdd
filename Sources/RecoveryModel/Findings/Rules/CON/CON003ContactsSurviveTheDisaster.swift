extension Rule {
    /// Everyone with a role can be reached without our own network, mail and exchange.
    static let contactsSurviveTheDisaster = Rule(
        "CON-003", .high,
        title: LocalizedText(
            es: "Contacto por medios ajenos a la sede",
            en: "Contact outside our infrastructure"),
        remedy: LocalizedText(
            es: "Registrar un medio que no dependa de la sede (móvil personal, radio) con `out_of_band: true`.",
            en: "Record a medium that does not depend on the site (mobile, radio) with `out_of_band: true`."),
        clause: "ISO 22301 8.4.3; Reglamento LGPC 76-III-i"
    ) { input in
        input.roleHolders.compactMap { person in
            let contacts = input.index.contacts(of: person.id)
            guard !contacts.isEmpty else { return nil }
            let subject = input.subject(person)
            if contacts.contains(where: { $0.isOutOfBand == true }) { return .pass(subject) }
            if contacts.contains(where: { $0.isOutOfBand == nil }) {
                return .unknown(
                    subject, es: "No consta si los medios de «\(person.name)» dependen de la sede (`out_of_band`).",
                    en: "Nothing says whether the contacts of \"\(person.name)\" depend on the site (`out_of_band`).")
            }
            return .fail(
                subject, es: "«\(person.name)» sólo es localizable por medios que dependen de la sede afectada.",
                en: "\"\(person.name)\" reachable only through affected infrastructure.")
        }
    }
}
