/// What every rule judges: a snapshot, with the lookups that all rules share.
package struct RuleInput: Sendable {
    package let snapshot: PlanSnapshot
    package let index: SnapshotIndex
    package let order: RecoveryOrder
    package let assessment: CapabilityAssessment

    package init(_ snapshot: PlanSnapshot) {
        self.snapshot = snapshot
        index = SnapshotIndex(snapshot)
        order = RecoveryOrder(tasks: RecoveryTasks.all(index))
        assessment = CapabilityAssessment(index)
    }

    package var inventory: Inventory { snapshot.inventory }
    package var today: CalendarDate { index.today }
}
