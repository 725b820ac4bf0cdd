/// Data that must not be lost: a database, a folder of files, a configuration, a set of secrets.
package struct DataStore: InventoryEntity {
    package enum Engine: String, CaseIterable, Sendable {
        case postgresql, sqlserver, mariadb, sqlite, files, configuration, secrets, other
    }

    package let id: String
    package let name: String
    package let system: String
    package let engine: Engine
    package let version: String?
    /// The endpoint through which it is probed.
    package let endpoint: String?
    /// Names of databases on that endpoint.
    package let databases: [String]
    package let location: String?
    package let site: String?
    package let size: ByteCount?
    package let transactionsPerHour: Double?
    /// Whether lost data can be captured again, and from what.
    package let canRekey: Bool?
    package let rekeySource: String?
    package let personalData: RecoverableSystem.PersonalData?
    package let retentionMinimum: Duration?
    package let retentionBasis: String?

    package static let schema = RecordSchema(
        .dataStore, .list(file: "data-stores.yaml"),
        [
            .required("name", .text, "Name people use for it."),
            .required("system", .reference([.system]), "The system whose data it holds."),
            .required("engine", .choice(Engine.allCases.map(\.rawValue)), "What keeps the data."),
            .optional("version", .text, "Version of the engine as declared; the probe tells the real one."),
            .optional("endpoint", .reference([.endpoint]), "Where it is probed."),
            .optional("databases", .list(.text), "Databases of that endpoint which belong to it."),
            .optional("location", .text, "Folder or other place."),
            .optional("site", .reference([.site]), "Where it stands."),
            .optional("size", .size, "Declared size."),
            .optional("transactions_per_hour", .number(0...1e12), "Transactions captured per hour."),
            .optional("can_rekey", .boolean, "Whether lost data can be captured again."),
            .optional("rekey_source", .text, "From what it would be captured again."),
            .optional(
                "personal_data", .choice(RecoverableSystem.PersonalData.allCases.map(\.rawValue)), "Personal data."),
            .optional("retention_minimum", .duration, "How long the law demands that copies be kept."),
            .optional("retention_basis", .text, "The rule that says so."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        system = try reader.text("system")
        engine = try reader.choice("engine")
        version = reader.optionalText("version")
        endpoint = reader.optionalText("endpoint")
        databases = reader.texts("databases")
        location = reader.optionalText("location")
        site = reader.optionalText("site")
        size = reader.size("size")
        transactionsPerHour = reader.number("transactions_per_hour")
        canRekey = reader.boolean("can_rekey")
        rekeySource = reader.optionalText("rekey_source")
        personalData = try reader.optionalChoice("personal_data")
        retentionMinimum = reader.duration("retention_minimum")
        retentionBasis = reader.optionalText("retention_basis")
    }
}
