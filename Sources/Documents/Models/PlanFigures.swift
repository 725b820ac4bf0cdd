import RecoveryModel

/// The drawings of the plan: the order of recovery, with teams and with one person.
enum PlanFigures {
    static let best = "orden-mejor-caso"
    static let worst = "orden-peor-caso"

    static func figures(_ c: PlanContext) -> [PageFigure] {
        guard !c.input.best.entries.isEmpty else { return [] }
        var objectives: [String: Duration] = [:]
        for system in c.systemsInScope { objectives[system.id] = system.objectives.rto }
        var teams: [String: String] = [:]
        for role in c.inventory.roles { teams[role.id] = "\(role.id) \(role.name)" }
        return [(c.input.best, best), (c.input.worst, worst)].map { schedule, id in
            GanttChart(schedule, id: id, locale: c.locale, objectives: objectives, teamNames: teams).figure
        }
    }
}
