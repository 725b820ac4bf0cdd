/// The gravest tier that stands behind each item which has none of its own.
struct SubjectTiers: Sendable {
    private(set) var roles: [String: Int] = [:]
    private(set) var people: [String: Int] = [:]
    private(set) var endpoints: [String: Int] = [:]
    private(set) var targets: [String: Int] = [:]
    private(set) var suppliers: [String: Int] = [:]
    private(set) var sites: [String: Int] = [:]

    init(_ index: SnapshotIndex) {
        let inventory = index.snapshot.inventory
        for system in index.systemsInScope {
            for role in [system.ownerRole, system.technicalRole, system.recovery.team] {
                Self.lower(&roles, role, system.tier)
            }
            for endpoint in index.endpoints(of: system.id) { Self.lower(&endpoints, endpoint.id, system.tier) }
            Self.lower(&sites, system.site, system.tier)
            Self.lower(&sites, system.alternateSite, system.tier)
            for dependency in system.dependencies where inventory.suppliers[id: dependency.on] != nil {
                Self.lower(&suppliers, dependency.on, system.tier)
            }
        }
        addComponents(inventory, index)
        addRoles(inventory, index.today)
        for policy in inventory.backupPolicies {
            guard let tier = index.tier(ofStore: policy.dataStore) else { continue }
            for target in policy.targets { Self.lower(&targets, target, tier) }
        }
    }

    private mutating func addComponents(_ inventory: Inventory, _ index: SnapshotIndex) {
        for component in inventory.components {
            guard let tier = index.tier(ofComponent: component.id) else { continue }
            Self.lower(&roles, component.recovery.team, tier)
            Self.lower(&sites, component.site, tier)
            for dependency in component.dependencies where inventory.suppliers[id: dependency.on] != nil {
                Self.lower(&suppliers, dependency.on, tier)
            }
        }
        for endpoint in inventory.endpoints {
            guard let component = endpoint.component, let tier = index.tier(ofComponent: component) else { continue }
            Self.lower(&endpoints, endpoint.id, tier)
        }
    }

    private mutating func addRoles(_ inventory: Inventory, _ today: CalendarDate) {
        for role in inventory.roles {
            // Without the one who declares, or without a critical role, no tier-1 recovery begins.
            if role.isCritical || role.authorities.contains(.declare) { roles[role.id] = 1 }
            guard let tier = roles[role.id] else { continue }
            for assignment in role.assignments where assignment.isInForce(on: today) {
                Self.lower(&people, assignment.person, tier)
            }
        }
    }

    private static func lower(_ tiers: inout [String: Int], _ id: String?, _ tier: Int) {
        guard let id else { return }
        tiers[id] = min(tiers[id] ?? tier, tier)
    }
}
