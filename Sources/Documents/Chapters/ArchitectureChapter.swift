import RecoveryModel

/// Components and how they hang together: chapter 5 and the annexes of hardware, software and interconnections.
enum ArchitectureChapter {
    static func systems(_ c: PlanContext) -> String {
        var table = c.table([
            ("Sistema", "System"), ("Descripción", "Description"), ("Topología", "Topology"), ("Sede", "Site"),
            ("Necesita", "Needs"),
        ])
        for system in c.systemsInScope {
            table.row([
                c.systemLink(system.id), c.text(system.summary), c.label(system.topology?.label), c.site(system.site),
                dependencies(system.dependencies, c),
            ])
        }
        return table.text(whenEmpty: c.words("*Sin dato.*", "*No data.*"))
    }

    static func components(_ c: PlanContext) -> String {
        var table = c.table([
            ("Componente", "Component"), ("Clase", "Kind"), ("Equipo", "Host"), ("Sede", "Site"),
            ("Versión (declarada)", "Version (declared)"), ("Fin de soporte", "End of support"),
            ("Redundancia", "Redundancy"), ("Lo usan", "Used by"),
        ])
        for component in c.inventory.components {
            let host = component.host.map { host in host + (component.port.map { ":\($0)" } ?? "") }
            let users = c.index.dependents[component.id] ?? []
            table.row([
                .literal(component.name), c.label(component.category.label), host.map(SafeMarkdown.code) ?? c.missing,
                c.site(component.site), c.text(component.version), endOfSupport(component.endOfSupport, c),
                component.redundancy.map(SafeMarkdown.literal)
                    ?? SafeMarkdown(markdown: c.words("ninguna declarada", "none declared")),
                users.isEmpty ? "—" : names(users, c),
            ])
        }
        return table.text(whenEmpty: c.words("*Sin dato: no hay componentes.*", "*No data: there are no components.*"))
    }

    /// The first ones by name, and how many more.
    private static func names(_ names: [String], _ c: PlanContext) -> SafeMarkdown {
        let shown = names.sorted().prefix(6).map(SafeMarkdown.literal)
        guard names.count > shown.count else { return .joined(shown) }
        let more = c.locale.number(names.count - shown.count)
        return .joined(shown + [SafeMarkdown(markdown: c.words("y \(more) más", "and \(more) more"))])
    }

    static func endOfSupport(_ date: CalendarDate?, _ c: PlanContext) -> SafeMarkdown {
        guard let date, date < c.today else { return c.date(date) }
        return "\(c.date(date)) — **\(SafeMarkdown(markdown: c.words("sin soporte", "unsupported")))**"
    }

    static func dependencies(_ dependencies: [Dependency], _ c: PlanContext) -> SafeMarkdown {
        guard !dependencies.isEmpty else {
            return SafeMarkdown(markdown: c.words("nada declarado", "nothing declared"))
        }
        return .joined(
            dependencies.map { dependency in
                switch dependency.strength {
                case .hard: c.itemName(dependency.on)
                case .soft: "\(c.itemName(dependency.on)) (\(c.label(dependency.strength.label)))"
                }
            }, by: "; ")
    }

    /// One row per edge: the interconnections of the annexes.
    static func interconnections(_ c: PlanContext) -> String {
        var table = c.table([
            ("Elemento", "Item"), ("Depende de", "Depends on"), ("Fuerza", "Strength"),
            ("Sin ello opera así", "Without it, service is"), ("Arranque si hay ciclo", "Start when circular"),
        ])
        for system in c.systemsInScope { add(system.name, system.dependencies, to: &table, c) }
        for component in c.inventory.components { add(component.name, component.dependencies, to: &table, c) }
        return table.text(
            whenEmpty: c.words("*Sin dato: no hay dependencias.*", "*No data: there are no dependencies.*"))
    }

    private static func add(
        _ name: String, _ dependencies: [Dependency], to table: inout MarkdownTableWriter, _ c: PlanContext
    ) {
        for dependency in dependencies {
            table.row([
                .literal(name), c.itemName(dependency.on), c.label(dependency.strength.label),
                dependency.degraded.map(SafeMarkdown.literal) ?? "—",
                dependency.bootstrap.map(SafeMarkdown.literal) ?? "—",
            ])
        }
    }
}
