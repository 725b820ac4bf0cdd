extension Rule {
    /// Every alternate has the training that the role requires.
    static let alternatesAreTrained = Rule(
        "ROL-004", .medium,
        title: LocalizedText(
            es: "Suplentes con capacitación vigente",
            en: "Alternates with valid training"),
        remedy: LocalizedText(
            es: "Impartir a la persona suplente los cursos de `requires_training` y registrarlos en `trainings`.",
            en: "Give the alternate the courses of `requires_training` and record them in `trainings`."),
        clause: "ISO 22301 7.2; PCI DSS 12.10.4"
    ) { input in
        input.inventory.roles.compactMap { role in
            let alternates = input.activeAssignments(of: role).filter { $0.rank > 1 }
            guard !role.requiredTraining.isEmpty, !alternates.isEmpty else { return nil }
            for alternate in alternates {
                guard let person = input.inventory.people[id: alternate.person] else { continue }
                let valid = person.trainings.filter { training in
                    training.on <= input.today && training.validUntil.map { input.today <= $0 } ?? true
                }
                let missing = role.requiredTraining.filter { course in !valid.contains { $0.course == course } }
                guard missing.isEmpty else {
                    let courses = missing.joined(separator: ", ")
                    return .fail(
                        input.subject(role),
                        es: "Suplente de «\(role.name)» sin capacitación vigente: \(person.name), \(courses).",
                        en: "Alternate of \"\(role.name)\" lacks valid training: \(person.name), \(courses).")
                }
            }
            return .pass(input.subject(role))
        }
    }
}
