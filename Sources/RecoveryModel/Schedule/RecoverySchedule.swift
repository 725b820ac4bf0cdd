/// When each piece of recovery work begins and ends, counted from the declaration.
package struct RecoverySchedule: Hashable, Sendable {
    /// Who does the work.
    package enum Staffing: String, CaseIterable, Hashable, Sendable {
        /// Every task has its own people: the lower bound.
        case unlimited
        /// Each team does one task at a time: the best case.
        case teams
        /// One person does everything: the worst case.
        case onePerson = "one-person"
    }

    package struct Entry: Hashable, Sendable {
        package let task: RecoveryTask
        package let start: Duration
        package let finish: Duration
        /// Whether a delay here delays the end.
        package let isCritical: Bool

        package init(task: RecoveryTask, start: Duration, finish: Duration, isCritical: Bool) {
            self.task = task
            self.start = start
            self.finish = finish
            self.isCritical = isCritical
        }
    }

    package let staffing: Staffing
    /// By start, then id.
    package let entries: [Entry]
    package let finish: Duration
    /// Ids in order.
    package let criticalPath: [String]
    /// Ids of tasks without a duration: the finish is not demonstrable while one stands here.
    package let undetermined: [String]
    /// Ids that can start together, in order of their waves.
    package let waves: [[String]]

    package init(
        staffing: Staffing, entries: [Entry], finish: Duration, criticalPath: [String], undetermined: [String],
        waves: [[String]]
    ) {
        self.staffing = staffing
        self.entries = entries
        self.finish = finish
        self.criticalPath = criticalPath
        self.undetermined = undetermined
        self.waves = waves
    }
}
