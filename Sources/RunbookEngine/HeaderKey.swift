/// What the words at the head of a runbook name.
enum HeaderKey: String, CaseIterable, Hashable, Sendable {
    case code, scenario, systems, level, authorises, executes, accepts, topology, version, approved, review

    static let words = WordTable<HeaderKey>([
        ("código", .code), ("code", .code), ("escenario", .scenario), ("escenarios", .scenario),
        ("scenario", .scenario), ("scenarios", .scenario), ("sistemas", .systems), ("sistema", .systems),
        ("systems", .systems), ("system", .systems), ("nivel", .level), ("level", .level),
        ("autoriza", .authorises), ("authorises", .authorises), ("authorizes", .authorises),
        ("ejecuta", .executes), ("executes", .executes), ("acepta", .accepts), ("accepts", .accepts),
        ("topología", .topology), ("topology", .topology), ("versión", .version), ("version", .version),
        ("aprobado", .approved), ("approved", .approved), ("revisión", .review), ("review", .review),
    ])
}
