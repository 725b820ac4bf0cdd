extension RecoverySchedule {
    /// Places every task as early as its predecessors and its people allow.
    ///
    /// A task that is in a cycle, or waits for one, has no entry and stands in `undetermined`; so does one without a
    /// duration, which counts as zero.
    ///
    /// - Parameter tasks: In any order; predecessors that are not among them are taken as there already.
    /// - Source: NIST SP 800-34 template section 4.1; the critical-path method with list scheduling.
    package static func make(tasks: [RecoveryTask], staffing: Staffing) -> RecoverySchedule {
        let graph = TaskGraph(tasks)
        let plan = ListScheduling(graph, staffing: staffing)
        let end = plan.placed.map { plan.finish[$0] }.max() ?? 0
        let latest = latestFinish(plan, end: end)
        let entries = plan.placed.map { position in
            Entry(
                task: graph.tasks[position], start: .seconds(plan.start[position]),
                finish: .seconds(plan.finish[position]), isCritical: latest[position] == plan.finish[position])
        }
        return RecoverySchedule(
            staffing: staffing, entries: entries.sorted { ($0.start, $0.task.id) < ($1.start, $1.task.id) },
            finish: .seconds(end), criticalPath: criticalPath(plan, end: end), undetermined: graph.undetermined,
            waves: graph.waves)
    }

    /// The latest finish of each task that does not move the end, with its people's next task in mind.
    private static func latestFinish(_ plan: ListScheduling, end: Int64) -> [Int64] {
        var latest = [Int64](repeating: end, count: plan.graph.tasks.count)
        for position in plan.placed.reversed() {
            let start = latest[position] - plan.graph.seconds[position]
            for earlier in plan.graph.predecessors[position] { latest[earlier] = min(latest[earlier], start) }
            if let earlier = plan.sameTeamBefore[position] { latest[earlier] = min(latest[earlier], start) }
        }
        return latest
    }

    /// Back from the last finish, each time to what held the task up: what it needs, else what its people did before.
    private static func criticalPath(_ plan: ListScheduling, end: Int64) -> [String] {
        var path: [String] = []
        // The last placed of those that end last: what waits for another of them comes after it.
        var current = plan.placed.last { plan.finish[$0] == end }
        while let position = current {
            path.append(plan.graph.tasks[position].id)
            let held = plan.graph.predecessors[position].first { plan.finish[$0] == plan.start[position] }
            let busy = plan.sameTeamBefore[position].flatMap { plan.finish[$0] == plan.start[position] ? $0 : nil }
            current = held ?? busy
        }
        return path.reversed()
    }
}
