/// A system or service that the plan promises to bring back.
package struct RecoverableSystem: InventoryEntity {
    package enum Environment: String, CaseIterable, Sendable { case production, test }

    package enum PersonalData: String, CaseIterable, Sendable { case none, basic, sensitive }

    package enum Topology: String, CaseIterable, Sendable {
        case single, streaming, repmgr, patroni
        case pgAutoFailover = "pg-auto-failover"
        case logical, other
    }

    /// How the organisation means to recover.
    package enum Strategy: String, CaseIterable, Sendable {
        case backupRestore = "backup-restore"
        case pilotLight = "pilot-light"
        case warm, hot
        case activeActive = "active-active"
    }

    package let id: String
    package let name: String
    package let summary: String?
    /// 1 mission critical to 4 deferrable.
    package let tier: Int
    /// The role that owns the system's data: the business, not the technicians.
    package let ownerRole: String
    package let technicalRole: String?
    package let processes: [String]
    package let environment: Environment
    package let personalData: PersonalData?
    package let handlesCardData: Bool?
    package let securityDocument: String?
    package let topology: Topology?
    package let site: String?
    package let alternateSite: String?
    package let strategy: Strategy?
    package let objectives: Objectives
    package let dependencies: [Dependency]
    package let recovery: RecoveryEstimate
    package let runbooks: [String]
    /// Why the plan leaves the system out; absent for a system in scope.
    package let exclusion: String?
    package let offlinePlan: String?

    package static let schema = RecordSchema(
        .system, .list(file: "systems.yaml"),
        [
            .required("name", .text, "Name people use for the system."),
            .optional("summary", .text, "What it does, for whom."),
            .required("tier", .integer(1...4), "1 mission critical, 2 essential, 3 supporting, 4 deferrable."),
            .required("owner_role", .reference([.role]), "Role of the business that owns it."),
            .optional("technical_role", .reference([.role]), "Role that operates it."),
            .optional("processes", .list(.reference([.process])), "Processes it serves."),
            .optional("environment", .choice(Environment.allCases.map(\.rawValue)), "production when absent."),
            .optional("personal_data", .choice(PersonalData.allCases.map(\.rawValue)), "Personal data it handles."),
            .optional("card_data", .boolean, "Whether it handles payment-card data."),
            .optional("security_document", .text, "Its place in the security document."),
            .optional("topology", .choice(Topology.allCases.map(\.rawValue)), "How its database is built."),
            .optional("site", .reference([.site]), "Where it runs."),
            .optional("alternate_site", .reference([.site]), "Where it would be recovered."),
            .optional("strategy", .choice(Strategy.allCases.map(\.rawValue)), "How it would be recovered."),
            .optional("objectives", .group(Objectives.fields), "What the business demands."),
            Dependency.field, RecoveryEstimate.field,
            .optional("runbooks", .list(.reference([.runbook])), "Runbooks that recover it."),
            .optional("exclusion", .text, "Why the plan leaves it out; leave it away for a system in scope."),
            .optional("offline_plan", .text, "Where its plan is kept on paper or off line."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        summary = reader.optionalText("summary")
        tier = try reader.integer("tier")
        ownerRole = try reader.text("owner_role")
        technicalRole = reader.optionalText("technical_role")
        processes = reader.texts("processes")
        environment = try reader.optionalChoice("environment") ?? .production
        personalData = try reader.optionalChoice("personal_data")
        handlesCardData = reader.boolean("card_data")
        securityDocument = reader.optionalText("security_document")
        topology = try reader.optionalChoice("topology")
        site = reader.optionalText("site")
        alternateSite = reader.optionalText("alternate_site")
        strategy = try reader.optionalChoice("strategy")
        objectives = Objectives(reader.group("objectives"))
        dependencies = try Dependency.list(reader)
        recovery = RecoveryEstimate(reader.group("recovery"))
        runbooks = reader.texts("runbooks")
        exclusion = reader.optionalText("exclusion")
        offlinePlan = reader.optionalText("offline_plan")
    }
}
