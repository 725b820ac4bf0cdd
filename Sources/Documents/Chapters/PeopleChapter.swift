import RecoveryModel

/// Roles, the line of succession and how to reach everybody: chapters 6 and 13.
enum PeopleChapter {
    static func roles(_ c: PlanContext) -> String {
        var table = c.table([
            ("Rol", "Role"), ("Persona titular", "Holder"), ("Suplencia, en orden", "Alternates, in order"),
            ("Función en la emergencia", "Duty in the emergency"), ("Facultades", "May decide"),
        ])
        for role in c.inventory.roles {
            let holders = c.holders(of: role)
            let alternates = holders.dropFirst().map {
                "\(c.person($0.person))\(absence($0.person, c))" as SafeMarkdown
            }
            table.row([
                "**\(role.id)** \(role.name)",
                holders.first.map { "\(c.person($0.person))\(absence($0.person, c))" } ?? c.missing,
                alternates.isEmpty ? noAlternate(c) : .joined(alternates, by: "; "), c.text(role.duty),
                role.authorities.isEmpty
                    ? "—" : .joined(role.authorities.map { SafeMarkdown(markdown: $0.label(c.language)) }),
            ])
        }
        return table.text(whenEmpty: c.words("*Sin dato: no hay roles.*", "*No data: there are no roles.*"))
    }

    private static func noAlternate(_ c: PlanContext) -> SafeMarkdown {
        SafeMarkdown(markdown: c.words("sin suplente", "no alternate")).strong
    }

    private static func absence(_ id: String, _ c: PlanContext) -> SafeMarkdown {
        guard let person = c.inventory.people[id: id], !person.isInOffice(on: c.today) else { return "" }
        return SafeMarkdown(markdown: c.words(" (**ya no está en funciones**)", " (**has left the post**)"))
    }

    /// Everybody with a part in the plan.
    static func directory(_ c: PlanContext) -> String {
        var roles: [String: [String]] = [:]
        for role in c.inventory.roles {
            for assignment in c.holders(of: role) { roles[assignment.person, default: []].append(role.id) }
        }
        var table = c.table([
            ("Persona", "Person"), ("Cargo", "Post"), ("Roles", "Roles"), ("Medios de contacto", "Contacts"),
            ("Fuera de la red institucional", "Outside our own network"), ("Verificado", "Verified"),
        ])
        for person in c.inventory.people where person.isActive {
            let contacts = c.index.contactsByPerson[person.id] ?? []
            let held = (roles[person.id] ?? []).map(SafeMarkdown.literal)
            table.row([
                c.person(person.id), .literal(person.position), held.isEmpty ? "—" : .joined(held),
                c.contacts(contacts), outOfBand(contacts, c), verified(contacts, c),
            ])
        }
        return table.text(whenEmpty: c.words("*Sin dato: no hay personas.*", "*No data: there are no people.*"))
    }

    private static func outOfBand(_ contacts: [Contact], _ c: PlanContext) -> SafeMarkdown {
        if contacts.contains(where: { $0.isOutOfBand == true }) { return c.yesNo(true) }
        return contacts.contains { $0.isOutOfBand == false } ? c.yesNo(false) : c.missing
    }

    private static func verified(_ contacts: [Contact], _ c: PlanContext) -> SafeMarkdown {
        guard let newest = contacts.compactMap(\.verifiedOn).max() else { return c.missing }
        let how = contacts.first { $0.verifiedOn == newest }?.verifiedBy
        return
            "\(c.date(newest))\(how.map { " (\(SafeMarkdown(markdown: $0.label(c.language))))" as SafeMarkdown } ?? "")"
    }

    /// Whom to call first: the roles that declare, with two numbers each.
    static func callTree(_ c: PlanContext) -> String {
        var table = c.table([
            ("Orden", "Order"), ("Rol", "Role"), ("Se llama a", "Call"), ("Primer medio", "First contact"),
            ("Segundo medio", "Second contact"), ("Si no responde", "If there is no answer"),
        ])
        var order = 0
        for role in inCallingOrder(c) {
            let holders = c.holders(of: role)
            guard let first = holders.first else { continue }
            order += 1
            let contacts = c.index.contactsByPerson[first.person] ?? []
            let next = holders.dropFirst().first
            let nextContacts = next.flatMap { c.index.contactsByPerson[$0.person] }
            table.row([
                SafeMarkdown(markdown: "\(order)"), "\(role.id) \(role.name)", c.person(first.person),
                c.contacts(Array(contacts.prefix(1))), c.contacts(Array(contacts.dropFirst().prefix(1))),
                next.map { "\(c.person($0.person)): \(c.contacts(nextContacts, limit: 1))" } ?? noAlternate(c),
            ])
        }
        return table.text(
            whenEmpty: c.words("*Sin dato: nadie ocupa un rol.*", "*No data: nobody holds a role.*"))
    }

    /// Who declares, then who recovery cannot go on without, then the others.
    private static func inCallingOrder(_ c: PlanContext) -> [Role] {
        let roles = Array(c.inventory.roles)
        let declaring = roles.filter { $0.authorities.contains(.declare) }
        let critical = roles.filter { $0.isCritical && !$0.authorities.contains(.declare) }
        return declaring + critical + roles.filter { !$0.isCritical && !$0.authorities.contains(.declare) }
    }

    static func authorities(_ c: PlanContext) -> String {
        var table = c.table([
            ("Autoridad", "Authority"), ("Materia", "Subject"), ("Medios de contacto", "Contacts"), ("Nota", "Note"),
        ])
        for authority in c.inventory.authorities {
            table.row([
                .literal(authority.name), c.label(authority.category.label),
                c.contacts(c.index.contactsByAuthority[authority.id]), authority.note.map(SafeMarkdown.literal) ?? "—",
            ])
        }
        return table.text(
            whenEmpty: c.words("*Sin dato: no hay autoridades.*", "*No data: there are no authorities.*"))
    }

    /// The words that leave the house, ready but for the facts.
    static func messages(_ c: PlanContext) -> String {
        var text = ""
        for message in c.inventory.messages.sorted(by: NaturalOrder.byID) {
            let title: SafeMarkdown = "\(message.id) \(message.name)"
            let audience = SafeMarkdown(markdown: c.words("Para", "For"))
            let approver = SafeMarkdown(markdown: c.words("Aprueba", "Approved by"))
            text += "#### \(title.text)\n\n"
            let line: SafeMarkdown = "\(audience): \(message.audience). \(approver): \(c.role(message.approverRole))."
            text += line.text + "\n\n" + UserProse.embed(message.body, below: 4) + "\n"
        }
        return text.isEmpty
            ? c.words("*Sin dato: no hay plantillas de mensaje.*\n", "*No data: there are no messages.*\n") : text
    }
}
