/// The schemas of all kinds, in the order in which files are read, written and shown.
package enum InventorySchema {
    /// The schema of every kind of record, in the order of `RecordKind`.
    package static let all: [RecordSchema] = RecordKind.allCases.map(schema(of:))

    /// How items of a kind are written.
    package static func schema(of kind: RecordKind) -> RecordSchema {
        switch kind {
        case .organization: Organization.schema
        case .site: Site.schema
        case .person: Person.schema
        case .contact: Contact.schema
        case .role: Role.schema
        case .process: BusinessProcess.schema
        case .system: RecoverableSystem.schema
        case .component: Component.schema
        case .dataStore: DataStore.schema
        case .endpoint: Endpoint.schema
        case .replication: ReplicationLink.schema
        case .target: BackupTarget.schema
        case .backupPolicy: BackupPolicy.schema
        case .supplier: Supplier.schema
        case .authority: Authority.schema
        case .scenario: Scenario.schema
        case .activationLevel: ActivationLevel.schema
        case .message: MessageTemplate.schema
        case .legalBasis: LegalBasis.schema
        case .obligation: NotificationObligation.schema
        case .document: PlanDocument.schema
        case .programme: ProgrammeItem.schema
        case .waiver: Waiver.schema
        case .runbook: RunbookText.schema
        case .prose: Prose.schema
        }
    }
}
