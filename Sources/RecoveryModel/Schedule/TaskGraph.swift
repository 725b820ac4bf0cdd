/// Tasks and what must come before what, by position, with the ones that no order can place.
struct TaskGraph {
    let tasks: [RecoveryTask]
    /// Positions of the tasks that must end before.
    let predecessors: [[Int]]
    /// Positions of the tasks that wait.
    let successors: [[Int]]
    /// Every task after all its predecessors; those in a cycle, or behind one, are missing.
    let order: [Int]
    /// Seconds; zero when nobody knows.
    let seconds: [Int64]

    /// - Parameter tasks: In any order. Of two with one id the first counts, and an unknown predecessor does not.
    init(_ tasks: [RecoveryTask]) {
        let sorted = tasks.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        var positions: [String: Int] = [:]
        var unique: [RecoveryTask] = []
        for task in sorted where positions[task.id] == nil {
            positions[task.id] = unique.count
            unique.append(task)
        }
        var before = [[Int]](repeating: [], count: unique.count)
        var after = before
        for (position, task) in unique.enumerated() {
            for other in Set(task.predecessors.compactMap { positions[$0] }).sorted() {
                before[position].append(other)
                after[other].append(position)
            }
        }
        self.tasks = unique
        predecessors = before
        successors = after
        seconds = unique.map { $0.duration?.components.seconds ?? 0 }
        order = TaskGraph.topologicalOrder(before: before, after: after)
    }

    private static func topologicalOrder(before: [[Int]], after: [[Int]]) -> [Int] {
        var missing = before.map(\.count)
        var order = missing.indices.filter { missing[$0] == 0 }
        var next = 0
        while next < order.count {
            for successor in after[order[next]] {
                missing[successor] -= 1
                if missing[successor] == 0 { order.append(successor) }
            }
            next += 1
        }
        return order
    }

    /// The longest path from each task to the end, its own length included, in seconds.
    var remaining: [Int64] {
        var length = seconds
        for position in order.reversed() {
            length[position] += successors[position].map { length[$0] }.max() ?? 0
        }
        return length
    }

    /// The earliest finish of each task with no limit of people, in seconds.
    var earliestFinish: [Int64] {
        var finish = seconds
        for position in order { finish[position] += predecessors[position].map { finish[$0] }.max() ?? 0 }
        return finish
    }

    /// Ids that can start together: by the longest chain of tasks before them.
    var waves: [[String]] {
        var depth = [Int](repeating: 0, count: tasks.count)
        var waves: [[String]] = []
        for position in order {
            depth[position] = predecessors[position].map { depth[$0] + 1 }.max() ?? 0
            while waves.count <= depth[position] { waves.append([]) }
            waves[depth[position]].append(tasks[position].id)
        }
        return waves.map { $0.sorted() }
    }

    /// Ids without a duration, or that no order can place.
    var undetermined: [String] {
        let placed = Set(order)
        return tasks.indices.filter { tasks[$0].duration == nil || !placed.contains($0) }.map { tasks[$0].id }.sorted()
    }
}
