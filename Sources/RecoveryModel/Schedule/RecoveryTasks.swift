/// The work of a whole recovery, from what the inventory declares and exercises measured.
package enum RecoveryTasks {
    /// One task for each system in scope, and for every system, component and supplier that they need to start.
    ///
    /// A supplier's task takes the agreed time to restore; without one, nobody can wait for it and it has no task. A
    /// dependency with a bootstrap note does not order the two sides of a cycle.
    package static func all(in snapshot: PlanSnapshot) -> [RecoveryTask] {
        all(SnapshotIndex(snapshot), DependencyGraph(snapshot.inventory))
    }

    /// As `all(in:)`, from lookups made before.
    static func all(_ index: SnapshotIndex, _ graph: DependencyGraph) -> [RecoveryTask] {
        graph.needed.map { position in
            let before = graph.orderingEdges(from: position).map { graph.nodes[$0].id }
            return task(graph.nodes[position], before: before, index)
        }
    }

    private static func task(_ node: DependencyGraph.Node, before: [String], _ index: SnapshotIndex) -> RecoveryTask {
        switch node {
        case .system(let system):
            let measured = index.ownRecovery(of: system.id)
            return RecoveryTask(
                id: system.id, name: system.name, kind: .system, tier: system.tier,
                duration: measured ?? system.recovery.duration,
                isMeasured: measured != nil, team: system.recovery.team, predecessors: before)
        case .component(let component):
            return RecoveryTask(
                id: component.id, name: component.name, kind: .component,
                tier: index.tier(ofComponent: component.id) ?? 4, duration: component.recovery.duration,
                isMeasured: false, team: component.recovery.team, predecessors: before)
        case .supplier(let supplier):
            return RecoveryTask(
                id: supplier.id, name: supplier.name, kind: .supplier, duration: supplier.restoresWithin,
                isMeasured: false, team: nil, predecessors: [])
        }
    }
}
