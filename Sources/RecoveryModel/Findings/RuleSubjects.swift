// What rules name as the subject of what they say, with the tier behind it.
extension RuleInput {
    func subject(_ item: RecoverableSystem) -> FindingSubject {
        FindingSubject(kind: .system, id: item.id, name: item.name, tier: item.tier)
    }

    func subject(_ item: BusinessProcess) -> FindingSubject {
        FindingSubject(kind: .process, id: item.id, name: item.name, tier: item.tier)
    }

    func subject(_ item: DataStore) -> FindingSubject {
        FindingSubject(kind: .dataStore, id: item.id, name: item.name, tier: index.tier(ofStore: item.id))
    }

    func subject(_ item: BackupPolicy) -> FindingSubject {
        FindingSubject(
            kind: .backupPolicy, id: item.id, name: item.name ?? item.id, tier: index.tier(ofStore: item.dataStore))
    }

    func subject(_ item: Component) -> FindingSubject {
        FindingSubject(kind: .component, id: item.id, name: item.name, tier: index.tier(ofComponent: item.id))
    }

    func subject(_ item: Endpoint) -> FindingSubject {
        FindingSubject(kind: .endpoint, id: item.id, name: item.name ?? item.id, tier: tiers.endpoints[item.id])
    }

    func subject(_ item: BackupTarget) -> FindingSubject {
        FindingSubject(kind: .target, id: item.id, name: item.name, tier: tiers.targets[item.id])
    }

    func subject(_ item: ReplicationLink) -> FindingSubject {
        let tier = item.system.flatMap { inventory.systems[id: $0]?.tier } ?? tiers.endpoints[item.primary]
        return FindingSubject(kind: .replication, id: item.id, name: item.id, tier: tier)
    }

    func subject(_ item: Role) -> FindingSubject {
        FindingSubject(kind: .role, id: item.id, name: item.name, tier: tiers.roles[item.id])
    }

    func subject(_ item: Person) -> FindingSubject {
        FindingSubject(kind: .person, id: item.id, name: item.name, tier: tiers.people[item.id])
    }

    func subject(_ item: Supplier) -> FindingSubject {
        FindingSubject(kind: .supplier, id: item.id, name: item.name, tier: tiers.suppliers[item.id])
    }

    func subject(_ item: Site) -> FindingSubject {
        FindingSubject(kind: .site, id: item.id, name: item.name, tier: tiers.sites[item.id])
    }

    func subject(_ item: PlanDocument) -> FindingSubject {
        FindingSubject(kind: .document, id: item.id, name: item.title)
    }

    func subject(_ item: LegalBasis) -> FindingSubject {
        FindingSubject(kind: .legalBasis, id: item.id, name: item.name)
    }

    func subject(_ item: Waiver) -> FindingSubject {
        FindingSubject(kind: .waiver, id: item.id, name: item.id)
    }

    /// An exercise stands under the programme that calls for such.
    func subject(_ item: Exercise) -> FindingSubject {
        let tiers = item.systems.compactMap { inventory.systems[id: $0]?.tier }
        return FindingSubject(kind: .programme, id: item.id, name: item.id, tier: tiers.min())
    }

    /// The whole organisation.
    var organization: FindingSubject {
        FindingSubject(
            kind: .organization, id: inventory.organization?.id ?? "organization",
            name: inventory.organization?.name ?? "")
    }
}
