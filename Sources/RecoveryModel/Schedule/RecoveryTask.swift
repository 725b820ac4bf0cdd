/// A piece of recovery work: one system or component, once all it needs is there.
package struct RecoveryTask: Hashable, Sendable {
    /// The id of the system, component or supplier.
    package let id: String
    package let name: String
    /// What it brings back; a supplier's task is the supplier's own work, and takes none of our people.
    package let kind: RecordKind
    /// The gravest tier that waits for it, 1 to 4; 0 when no tier is to decide. Of two tasks that could start at the
    /// same instant, the graver goes first.
    package let tier: Int
    /// Absent when nobody knows; a schedule that needs it proves nothing.
    package let duration: Duration?
    /// Whether the duration was measured in an exercise or only declared.
    package let isMeasured: Bool
    /// The role whose people do it; one team does one thing at a time.
    package let team: String?
    /// Ids of the tasks that must end first.
    package let predecessors: [String]

    package init(
        id: String, name: String, kind: RecordKind = .system, tier: Int = 0, duration: Duration?, isMeasured: Bool,
        team: String?, predecessors: [String]
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.tier = tier
        self.duration = duration
        self.isMeasured = isMeasured
        self.team = team
        self.predecessors = predecessors
    }
}
