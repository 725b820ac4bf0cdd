package import Foundation

/// What every rule judges: a snapshot, with the lookups that all rules share.
package struct RuleInput: Sendable {
    package let snapshot: PlanSnapshot
    package let index: SnapshotIndex
    package let order: RecoveryOrder
    package let assessment: CapabilityAssessment
    let graph: DependencyGraph
    let tiers: SubjectTiers
    /// Everyone in office who holds a role today, by id.
    let roleHolders: [Person]
    /// The strictest RPO of the systems that an endpoint serves, by the endpoint's id.
    let recoveryPointByEndpoint: [String: Duration]
    /// Measured and promised of each system in scope, by id.
    private let actualsBySystem: [String: ObjectiveActuals]

    package init(_ snapshot: PlanSnapshot) {
        self.snapshot = snapshot
        let index = SnapshotIndex(snapshot)
        let graph = DependencyGraph(snapshot.inventory)
        let assessment = CapabilityAssessment(index)
        self.index = index
        self.graph = graph
        self.assessment = assessment
        order = RecoveryOrder(tasks: RecoveryTasks.all(index, graph))
        tiers = SubjectTiers(index)
        var points: [String: Duration] = [:]
        for system in index.systemsInScope {
            guard let rpo = system.objectives.rpo else { continue }
            for endpoint in index.endpoints(of: system.id) {
                points[endpoint.id] = min(points[endpoint.id] ?? rpo, rpo)
            }
        }
        recoveryPointByEndpoint = points
        let held = snapshot.inventory.roles.flatMap { $0.assignments }.filter { $0.isInForce(on: index.today) }
        roleHolders = Set(held.map(\.person)).sorted().compactMap { snapshot.inventory.people[id: $0] }
            .filter { $0.isInOffice(on: index.today) }
        actualsBySystem = Dictionary(
            uniqueKeysWithValues: index.systemsInScope.map { ($0.id, assessment.objectivesAgainstActuals($0)) })
    }

    package var inventory: Inventory { snapshot.inventory }
    package var today: CalendarDate { index.today }
    /// Systems that the plan covers.
    package var systems: [RecoverableSystem] { index.systemsInScope }

    /// As `CapabilityAssessment.objectivesAgainstActuals`, worked out once for all rules.
    package func actuals(of system: RecoverableSystem) -> ObjectiveActuals {
        actualsBySystem[system.id] ?? assessment.objectivesAgainstActuals(system)
    }

    /// What a system takes to come back once all that it needs is there: measured, else declared.
    package func ownRecovery(of system: RecoverableSystem) -> Duration? {
        index.ownRecovery(of: system.id) ?? system.recovery.duration
    }

    /// The people who hold a role today and are in office, by rank.
    package func activeAssignments(of role: Role) -> [Role.Assignment] {
        role.assignments.filter { assignment in
            assignment.isInForce(on: today)
                && inventory.people[id: assignment.person]?.isInOffice(on: today) ?? false
        }
    }

    /// Days from an instant to the snapshot, cut to whole ones.
    package func days(since instant: Date) -> Int {
        Int((snapshot.asOf.timeIntervalSince(instant) / 86_400).rounded(.down))
    }

    /// The newest observation of an endpoint, unless it is too old to say how the server is now.
    func freshObservation(of endpoint: String) -> Observation? {
        snapshot.observations.endpoint(endpoint).flatMap { isStale($0) ? nil : $0 }
    }

    /// Whether an observation is older than `Observation.freshFor`.
    func isStale(_ observation: Observation) -> Bool { age(of: observation.takenAt) > Observation.freshFor }

    /// How old something was at an instant, the snapshot's when none is given.
    package func age(of instant: Date, at later: Date? = nil) -> Duration {
        .seconds((later ?? snapshot.asOf).timeIntervalSince(instant))
    }

    /// The day of an instant in the organisation's zone.
    package func day(_ instant: Date) -> CalendarDate { CalendarDate(instant, in: snapshot.timeZone) }

    /// Where an endpoint listens, as people write it.
    func address(of endpoint: Endpoint) -> String {
        if let service = endpoint.service { return "service=\(service)" }
        return "\(endpoint.host ?? "localhost"):\(endpoint.port ?? 5432)"
    }
}
