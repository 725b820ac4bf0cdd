extension Rule {
    /// Nobody who has left still holds a role.
    static let holdersAreInOffice = Rule(
        "ROL-002", .high,
        title: LocalizedText(
            es: "Roles sin personas que ya dejaron el cargo",
            en: "No role held by who has left"),
        remedy: LocalizedText(
            es: "Dar de baja la asignación en `roles.yaml` y designar a quien la sustituye.",
            en: "End the assignment in `roles.yaml` and appoint a successor."),
        clause: "ISO 22301 8.4.2"
    ) { input in
        input.inventory.roles.flatMap { role in
            role.assignments.filter { $0.isInForce(on: input.today) }.compactMap { assignment -> Evaluation? in
                guard let person = input.inventory.people[id: assignment.person] else { return nil }
                guard !person.isInOffice(on: input.today) else { return .pass(input.subject(person)) }
                return .fail(
                    input.subject(person),
                    es: "«\(person.name)» ya no está en funciones y sigue asignada a «\(role.name)».",
                    en: "\"\(person.name)\" has left but still holds \"\(role.name)\".")
            }
        }
    }
}
