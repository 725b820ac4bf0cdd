extension Rule {
    /// Whoever may declare the disaster has an alternate in office.
    static let declarationHasAlternate = Rule(
        "ROL-001", .critical,
        title: LocalizedText(
            es: "Suplente para quien declara",
            en: "An alternate for who declares"),
        remedy: LocalizedText(
            es:
                "Facultar un rol para declarar (`authority: [declare]`), designar por oficio a su suplente y "
                + "registrarla en `holders` con `rank: 2`.",
            en:
                "Give a role the authority to declare (`authority: [declare]`), appoint its alternate in "
                + "writing and record the person in `holders` with `rank: 2`."),
        clause: "ISO 22301 5.3, 8.4.2"
    ) { input in
        let roles = input.inventory.roles.filter { $0.authorities.contains(.declare) }
        guard !roles.isEmpty else {
            return [
                .fail(
                    input.organization, es: "Ningún rol está facultado para declarar la contingencia.",
                    en: "No role has the authority to declare.")
            ]
        }
        return roles.map { role in
            guard Set(input.activeAssignments(of: role).map(\.person)).count < 2 else {
                return .pass(input.subject(role))
            }
            return .fail(
                input.subject(role), es: "El rol «\(role.name)» no tiene suplente designado.",
                en: "Role \"\(role.name)\" has no designated alternate.")
        }
    }
}
