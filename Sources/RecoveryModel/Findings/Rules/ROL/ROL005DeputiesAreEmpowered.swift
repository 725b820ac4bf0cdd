extension Rule {
    /// A written instrument empowers each deputy of a role that decides.
    static let deputiesAreEmpowered = Rule(
        "ROL-005", .medium,
        title: LocalizedText(
            es: "Suplencias con instrumento legal",
            en: "Deputies with a legal instrument"),
        remedy: LocalizedText(
            es: "Emitir el oficio o acuerdo delegatorio y registrar su número en `appointment`.",
            en: "Issue the letter of delegation and record its number in `appointment`."),
        clause: "ISO 22301 5.3; Reglamento LGPC 76-III-e"
    ) { input in
        input.inventory.roles.compactMap { role in
            let alternates = input.activeAssignments(of: role).filter { $0.rank > 1 }
            guard !role.authorities.isEmpty, !alternates.isEmpty else { return nil }
            let names = alternates.filter { $0.appointment == nil }
                .compactMap { input.inventory.people[id: $0.person]?.name }
            guard !names.isEmpty else { return .pass(input.subject(role)) }
            let list = names.joined(separator: ", ")
            return .fail(
                input.subject(role),
                es: "No consta instrumento que faculte a la suplencia de «\(role.name)» (\(list)).",
                en: "No instrument empowers the deputy of \"\(role.name)\" (\(list)).")
        }
    }
}
