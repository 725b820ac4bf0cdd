import RecoveryModel

/// When the plan is activated, and by whom: chapter 12.
enum ActivationChapter {
    static func levels(_ c: PlanContext) -> String {
        var table = c.table([
            ("Nivel", "Level"), ("Se activa cuando (cualquiera)", "Activated when (any)"), ("Declara", "Declared by"),
            ("Convocar en", "Convene within"), ("Evaluar en", "Assess within"), ("Se avisa a", "Notifies"),
            ("Termina cuando", "Ends when"),
        ])
        for level in c.inventory.activationLevels {
            table.row([
                "**\(level.id)** \(level.name)", c.texts(level.triggers), declarer(level, c),
                c.duration(level.conveneWithin), c.duration(level.assessmentTime),
                level.notifies.isEmpty ? "—" : .joined(level.notifies.map(SafeMarkdown.literal)),
                c.text(level.deactivation),
            ])
        }
        return c.caption("niveles de activación", "activation levels")
            + table.text(whenEmpty: c.words("*Sin dato: no hay niveles.*", "*No data: there are no levels.*"))
    }

    /// The role and whoever holds it, then the first alternate.
    static func declarer(_ level: ActivationLevel, _ c: PlanContext) -> SafeMarkdown {
        guard let id = level.declaredBy, let role = c.inventory.roles[id: id] else { return c.role(level.declaredBy) }
        let people = c.holders(of: role).prefix(2).map { c.person($0.person) }
        guard !people.isEmpty else { return c.role(id) }
        let alternate = SafeMarkdown(markdown: c.words("; suplente: ", "; alternate: "))
        return "\(id) \(SafeMarkdown.joined(people, by: alternate.text))"
    }
}
