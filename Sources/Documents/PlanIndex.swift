import RecoveryModel

/// What every chapter and every annex looks up, put in order once per render, so that an annex costs only its size.
struct PlanIndex: Sendable {
    /// By priority, then id.
    let contactsByPerson: [String: [Contact]]
    let contactsBySupplier: [String: [Contact]]
    let contactsByAuthority: [String: [Contact]]
    let storesBySystem: [String: [DataStore]]
    let policiesByStore: [String: [BackupPolicy]]
    /// Declared for the system, or those through which its data stores are probed.
    let endpointsBySystem: [String: [Endpoint]]
    let linksBySystem: [String: [ReplicationLink]]
    let linksByEndpoint: [String: [ReplicationLink]]
    /// Newest first.
    let exercisesBySystem: [String: [RecordedExercise]]
    /// Open, unknown and accepted ones about the system or something that is its own.
    let findingsBySystem: [String: [Finding]]
    let programmeBySystem: [String: [ProgrammeItem]]
    /// Names of the systems that need the item.
    let dependents: [String: [String]]
    let bestEntries: [String: RecoverySchedule.Entry]
    let worstEntries: [String: RecoverySchedule.Entry]
    /// From 1.
    let waves: [String: Int]
    let runbooks: [String: DocumentInput.RunbookPage]

    init(_ input: DocumentInput) {
        let inventory = input.snapshot.inventory
        let contacts = inventory.contacts.sorted { ($0.priority, $0.id) < ($1.priority, $1.id) }
        contactsByPerson = Self.grouped(contacts) { if case .person(let id)? = $0.holder { [id] } else { [] } }
        contactsBySupplier = Self.grouped(contacts) { if case .supplier(let id)? = $0.holder { [id] } else { [] } }
        contactsByAuthority = Self.grouped(contacts) { if case .authority(let id)? = $0.holder { [id] } else { [] } }
        storesBySystem = Self.grouped(inventory.dataStores) { [$0.system] }
        policiesByStore = Self.grouped(inventory.backupPolicies) { [$0.dataStore] }
        endpointsBySystem = Self.endpoints(inventory)
        linksBySystem = Self.grouped(inventory.replicationLinks) { link in
            (link.system ?? inventory.endpoints[id: link.primary]?.system).map { [$0] } ?? []
        }
        linksByEndpoint = Self.grouped(inventory.replicationLinks) { [$0.primary] + ($0.standby.map { [$0] } ?? []) }
        exercisesBySystem = Self.grouped(input.snapshot.exercises) { $0.exercise.systems }
        findingsBySystem = Self.grouped(input.readiness.findings) { Self.systems(of: $0.subject, inventory) }
        programmeBySystem = Self.grouped(inventory.programme) { $0.systems }
        dependents = Self.dependents(inventory)
        bestEntries = Self.entries(input.best)
        worstEntries = Self.entries(input.worst)
        var waves: [String: Int] = [:]
        for (number, wave) in input.best.waves.enumerated() { for id in wave { waves[id] = number + 1 } }
        self.waves = waves
        runbooks = Dictionary(input.runbooks.map { ($0.runbook.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The systems that a finding's subject belongs to.
    static func systems(of subject: FindingSubject, _ inventory: Inventory) -> [String] {
        switch subject.kind {
        case .system: return [subject.id]
        case .dataStore: return inventory.dataStores[id: subject.id].map { [$0.system] } ?? []
        case .backupPolicy:
            return inventory.backupPolicies[id: subject.id]
                .flatMap { inventory.dataStores[id: $0.dataStore] }.map { [$0.system] } ?? []
        case .endpoint: return inventory.endpoints[id: subject.id]?.system.map { [$0] } ?? []
        case .replication: return inventory.replicationLinks[id: subject.id]?.system.map { [$0] } ?? []
        case .organization, .site, .person, .contact, .role, .process, .component, .target, .supplier, .authority,
            .scenario, .activationLevel, .message, .legalBasis, .obligation, .document, .programme, .waiver, .runbook,
            .prose:
            return []
        }
    }

    private static func grouped<Items: Sequence>(
        _ items: Items, _ keys: (Items.Element) -> [String]
    ) -> [String: [Items.Element]] {
        var groups: [String: [Items.Element]] = [:]
        for item in items { for key in keys(item) { groups[key, default: []].append(item) } }
        return groups
    }

    private static func endpoints(_ inventory: Inventory) -> [String: [Endpoint]] {
        var groups = grouped(inventory.endpoints) { $0.system.map { [$0] } ?? [] }
        for store in inventory.dataStores {
            guard let endpoint = inventory.endpoints[id: store.endpoint], endpoint.system != store.system else {
                continue
            }
            if groups[store.system]?.contains(endpoint) != true { groups[store.system, default: []].append(endpoint) }
        }
        return groups
    }

    private static func dependents(_ inventory: Inventory) -> [String: [String]] {
        var groups: [String: [String]] = [:]
        for system in inventory.systems {
            for dependency in system.dependencies { groups[dependency.on, default: []].append(system.name) }
        }
        for component in inventory.components {
            for dependency in component.dependencies { groups[dependency.on, default: []].append(component.name) }
        }
        return groups
    }

    private static func entries(_ schedule: RecoverySchedule) -> [String: RecoverySchedule.Entry] {
        Dictionary(schedule.entries.map { ($0.task.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
