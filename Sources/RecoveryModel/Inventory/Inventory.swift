/// Everything that people declare about the organisation: checked, typed, sorted.
package struct Inventory: Sendable {
    package let organization: Organization?
    package let sites: ItemTable<Site>
    package let people: ItemTable<Person>
    package let contacts: ItemTable<Contact>
    package let roles: ItemTable<Role>
    package let processes: ItemTable<BusinessProcess>
    package let systems: ItemTable<RecoverableSystem>
    package let components: ItemTable<Component>
    package let dataStores: ItemTable<DataStore>
    package let endpoints: ItemTable<Endpoint>
    package let replicationLinks: ItemTable<ReplicationLink>
    package let targets: ItemTable<BackupTarget>
    package let backupPolicies: ItemTable<BackupPolicy>
    package let suppliers: ItemTable<Supplier>
    package let authorities: ItemTable<Authority>
    package let scenarios: ItemTable<Scenario>
    package let activationLevels: ItemTable<ActivationLevel>
    package let messages: ItemTable<MessageTemplate>
    package let legalBases: ItemTable<LegalBasis>
    package let obligations: ItemTable<NotificationObligation>
    package let documents: ItemTable<PlanDocument>
    package let programme: ItemTable<ProgrammeItem>
    package let waivers: ItemTable<Waiver>
    package let runbooks: ItemTable<RunbookText>
    package let prose: ItemTable<Prose>

    /// Makes the typed inventory from records that passed their checks.
    ///
    /// - Throws: `RecordError` for a record that does not fit its schema: the store was altered.
    package init(_ records: [InventoryRecord]) throws(RecordError) {
        let byKind = Dictionary(grouping: records, by: \.kind)
        do {
            try self.init { byKind[$0] ?? [] }
        } catch let error as RecordError {
            throw error
        } catch {
            preconditionFailure("looking a kind up in a dictionary cannot fail")
        }
    }

    /// Makes the typed inventory kind by kind, so that only one kind's records are in memory beside it.
    ///
    /// - Parameter read: The checked records of a kind, in any order.
    /// - Throws: What `read` throws, and `RecordError` for a record that does not fit its schema.
    package init(reading read: (RecordKind) throws -> [InventoryRecord]) throws {
        func items<Item: InventoryEntity>() throws -> [Item] {
            try read(Item.schema.kind).map { try Item($0) }
        }
        let organizations: [Organization] = try items()
        organization = organizations.first
        sites = ItemTable(try items())
        people = ItemTable(try items())
        contacts = ItemTable(try items())
        roles = ItemTable(try items())
        processes = ItemTable(try items())
        systems = ItemTable(try items())
        components = ItemTable(try items())
        dataStores = ItemTable(try items())
        endpoints = ItemTable(try items())
        replicationLinks = ItemTable(try items())
        targets = ItemTable(try items())
        backupPolicies = ItemTable(try items())
        suppliers = ItemTable(try items())
        authorities = ItemTable(try items())
        scenarios = ItemTable(try items())
        activationLevels = ItemTable(try items())
        messages = ItemTable(try items())
        legalBases = ItemTable(try items())
        obligations = ItemTable(try items())
        documents = ItemTable(try items())
        programme = ItemTable(try items())
        waivers = ItemTable(try items())
        runbooks = ItemTable(try items())
        prose = ItemTable(try items())
    }
}
