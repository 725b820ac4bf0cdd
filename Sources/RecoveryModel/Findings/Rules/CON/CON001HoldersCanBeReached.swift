extension Rule {
    /// Everyone with a role has a way to be reached.
    static let holdersCanBeReached = Rule(
        "CON-001", .high,
        title: LocalizedText(
            es: "Medio de contacto de cada titular y suplente",
            en: "A contact for every holder"),
        remedy: LocalizedText(
            es: "Registrar en `contacts.csv` al menos un teléfono móvil de la persona.",
            en: "Record at least one mobile number of the person in `contacts.csv`."),
        clause: "ISO 22301 8.4.3; NIST SP 800-34 T3.2"
    ) { input in
        input.roleHolders.map { person in
            guard input.index.contacts(of: person.id).isEmpty else { return .pass(input.subject(person)) }
            return .fail(
                input.subject(person), es: "«\(person.name)» no tiene medio de contacto registrado.",
                en: "\"\(person.name)\" has no contact point.")
        }
    }
}
