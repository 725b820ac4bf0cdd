/// In which order everything comes back, and when each system is expected to work again.
package struct RecoveryOrder: Sendable {
    package let tasks: [RecoveryTask]
    private let positions: [String: Int]
    private let graph: TaskGraph
    private let earliest: [Int64]
    /// By position: whether the task has no duration, or waits for one without, or for a cycle.
    private let isOpenEnded: [Bool]

    /// Reads the tasks of a snapshot; see `RecoveryTasks.all(in:)`.
    package init(_ snapshot: PlanSnapshot) { self.init(tasks: RecoveryTasks.all(in: snapshot)) }

    /// - Parameter tasks: In any order, each id once.
    package init(tasks: [RecoveryTask]) {
        self.tasks = tasks
        let graph = TaskGraph(tasks)
        self.graph = graph
        positions = Dictionary(
            graph.tasks.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        earliest = graph.earliestFinish
        var isOpenEnded = [Bool](repeating: true, count: graph.tasks.count)
        for position in graph.order {
            isOpenEnded[position] =
                graph.tasks[position].duration == nil || graph.predecessors[position].contains { isOpenEnded[$0] }
        }
        self.isOpenEnded = isOpenEnded
    }

    /// The schedule of everything.
    package func schedule(_ staffing: RecoverySchedule.Staffing) -> RecoverySchedule {
        RecoverySchedule.make(tasks: tasks, staffing: staffing)
    }

    /// The schedule of one item and all that it needs, as if nothing else had to be recovered; absent without a task.
    package func schedule(of id: String, _ staffing: RecoverySchedule.Staffing) -> RecoverySchedule? {
        needed(by: id).map { RecoverySchedule.make(tasks: $0, staffing: staffing) }
    }

    /// When the item would work again, from the declaration on, if nothing else had to be recovered.
    ///
    /// - Returns: Nothing when a duration on the way is unknown, or a cycle leaves no order.
    package func finish(of id: String, _ staffing: RecoverySchedule.Staffing = .teams) -> Duration? {
        guard let position = positions[id], !isOpenEnded[position] else { return nil }
        switch staffing {
        case .unlimited: return .seconds(earliest[position])
        case .teams, .onePerson: return schedule(of: id, staffing)?.finish
        }
    }

    /// The tasks without a duration or an order that the item waits for, itself included.
    ///
    /// - Returns: None when the item needs more tasks than the limit.
    package func undetermined(for id: String, atMost limit: Int = .max) -> [String] {
        needed(by: id, atMost: limit).map { TaskGraph($0).undetermined } ?? []
    }

    /// The item's task and those that it needs, near or far.
    ///
    /// - Parameter limit: How many there may be.
    /// - Returns: Nothing without such a task, or when more than the limit are needed.
    package func needed(by id: String, atMost limit: Int = .max) -> [RecoveryTask]? {
        guard let first = positions[id] else { return nil }
        var found: Set = [first]
        var open = [first]
        while let position = open.popLast() {
            for other in graph.predecessors[position] where found.insert(other).inserted { open.append(other) }
            guard found.count <= limit else { return nil }
        }
        return found.sorted().map { graph.tasks[$0] }
    }
}
