/// A snapshot with the lookups that judging every item needs, made once so that the work grows with the items only.
package struct SnapshotIndex: Sendable {
    package let snapshot: PlanSnapshot
    /// The day of the snapshot in the organisation's zone.
    package let today: CalendarDate
    /// Without those that the plan leaves out, by id.
    package let systemsInScope: [RecoverableSystem]
    private let storesBySystem: [String: [DataStore]]
    private let policiesByStore: [String: [BackupPolicy]]
    private let endpointsBySystem: [String: [Endpoint]]
    private let linksBySystem: [String: [ReplicationLink]]
    private let contactsByPerson: [String: [Contact]]
    private let exercisesBySystem: [String: [RecordedExercise]]
    private let tierByStore: [String: Int]
    private let tierByComponent: [String: Int]

    package init(_ snapshot: PlanSnapshot) {
        let inventory = snapshot.inventory
        self.snapshot = snapshot
        today = snapshot.today
        systemsInScope = inventory.systems.filter { $0.exclusion == nil }
        storesBySystem = Dictionary(grouping: inventory.dataStores, by: \.system)
        policiesByStore = Dictionary(grouping: inventory.backupPolicies, by: \.dataStore)
        endpointsBySystem = SnapshotIndex.endpointsBySystem(inventory)
        linksBySystem = SnapshotIndex.linksBySystem(inventory)
        var contacts: [String: [Contact]] = [:]
        for contact in inventory.contacts {
            if case .person(let person) = contact.holder { contacts[person, default: []].append(contact) }
        }
        contactsByPerson = contacts
        var exercises: [String: [RecordedExercise]] = [:]
        for recorded in snapshot.exercises.sorted(by: { $0.exercise.startedAt > $1.exercise.startedAt }) {
            for system in Set(recorded.exercise.systems) { exercises[system, default: []].append(recorded) }
        }
        exercisesBySystem = exercises
        var tiers: [String: Int] = [:]
        for store in inventory.dataStores { tiers[store.id] = inventory.systems[id: store.system]?.tier }
        tierByStore = tiers
        tierByComponent = SnapshotIndex.tierByComponent(inventory, systems: systemsInScope)
    }

    /// The data stores that a system keeps its data in.
    package func stores(of system: String) -> [DataStore] { storesBySystem[system] ?? [] }

    /// The backup policies of a data store.
    package func policies(of store: String) -> [BackupPolicy] { policiesByStore[store] ?? [] }

    /// The endpoints that name the system, or that its data stores or replication links name.
    package func endpoints(of system: String) -> [Endpoint] { endpointsBySystem[system] ?? [] }

    /// The replication links of a system.
    package func replicationLinks(of system: String) -> [ReplicationLink] { linksBySystem[system] ?? [] }

    /// The ways of reaching a person.
    package func contacts(of person: String) -> [Contact] { contactsByPerson[person] ?? [] }

    /// Newest first.
    package func exercises(of system: String) -> [RecordedExercise] { exercisesBySystem[system] ?? [] }

    /// The tier of the system whose data it holds.
    package func tier(ofStore store: String) -> Int? { tierByStore[store] }

    /// The gravest tier of the systems that need the component directly or through others.
    package func tier(ofComponent component: String) -> Int? { tierByComponent[component] }

    /// The recovery of a system alone as its newest exercise measured it, from the declaration on.
    ///
    /// Only an exercise of this one system that passed tells: the time of several together is nobody's own. Nor is the
    /// time of a system with hard dependencies, since its exercise brought these back too and a schedule counts them
    /// apart. Detection and declaration happen once, before the clock of a schedule starts, and do not count.
    package func ownRecovery(of system: String) -> Duration? {
        let needs = snapshot.inventory.systems[id: system]?.dependencies ?? []
        guard !needs.contains(where: { $0.strength == .hard }) else { return nil }
        let proof = exercises(of: system).first {
            $0.exercise.verdict == .pass && $0.exercise.rta != nil && Set($0.exercise.systems).count == 1
        }
        guard let exercise = proof?.exercise else { return nil }
        let own = exercise.phases.filter { $0.phase != .detect && $0.phase != .declare }
        return own.isEmpty ? nil : own.reduce(.zero) { $0 + $1.duration }
    }

    private static func endpointsBySystem(_ inventory: Inventory) -> [String: [Endpoint]] {
        var found: [String: Set<String>] = [:]
        for endpoint in inventory.endpoints {
            if let system = endpoint.system { found[system, default: []].insert(endpoint.id) }
        }
        for store in inventory.dataStores {
            if let endpoint = store.endpoint { found[store.system, default: []].insert(endpoint) }
        }
        for link in inventory.replicationLinks {
            guard let system = link.system else { continue }
            found[system, default: []].insert(link.primary)
            if let standby = link.standby { found[system, default: []].insert(standby) }
        }
        return found.mapValues { $0.sorted().compactMap { inventory.endpoints[id: $0] } }
    }

    private static func linksBySystem(_ inventory: Inventory) -> [String: [ReplicationLink]] {
        var storeSystems: [String: Set<String>] = [:]
        for store in inventory.dataStores {
            if let endpoint = store.endpoint { storeSystems[endpoint, default: []].insert(store.system) }
        }
        var found: [String: [ReplicationLink]] = [:]
        for link in inventory.replicationLinks {
            // A link that names no system serves whoever's data its primary holds.
            var systems = Set([link.system].compactMap { $0 })
            if systems.isEmpty {
                systems = storeSystems[link.primary] ?? []
                if let system = inventory.endpoints[id: link.primary]?.system { systems.insert(system) }
            }
            for system in systems { found[system, default: []].append(link) }
        }
        return found
    }

    private static func tierByComponent(_ inventory: Inventory, systems: [RecoverableSystem]) -> [String: Int] {
        var tiers: [String: Int] = [:]
        for tier in 1...4 {
            // Tiers in order: whatever a graver one reached keeps that tier, and is walked once only.
            var open = systems.filter { $0.tier == tier }.flatMap { $0.dependencies.map(\.on) }
            var seen: Set<String> = []
            while let id = open.popLast() {
                guard seen.insert(id).inserted, tiers[id] == nil else { continue }
                if let component = inventory.components[id: id] {
                    tiers[id] = tier
                    open += component.dependencies.map(\.on)
                } else if let system = inventory.systems[id: id] {
                    tiers[id] = tier
                    open += system.dependencies.map(\.on)
                }
            }
        }
        return tiers
    }
}
