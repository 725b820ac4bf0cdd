/// A part that systems stand on: a server, a database instance, a network, a certificate, a key.
package struct Component: InventoryEntity {
    package enum Category: String, CaseIterable, Sendable {
        case server, database, storage, network, application, identity, dns, certificate, secret, power
        case loadBalancer = "load-balancer"
        case connectionPool = "connection-pool"
        case virtualization
    }

    package let id: String
    package let name: String
    package let category: Category
    package let host: String?
    package let port: Int?
    package let site: String?
    package let version: String?
    package let endOfSupport: CalendarDate?
    /// What takes over when it fails; absent means nothing does.
    package let redundancy: String?
    package let configurationBackup: String?
    package let isMonitored: Bool?
    package let dependencies: [Dependency]
    package let recovery: RecoveryEstimate

    package static let schema = RecordSchema(
        .component, .list(file: "components.yaml"),
        [
            .required("name", .text, "Name people use for it."),
            .required("category", .choice(Category.allCases.map(\.rawValue)), "What it is."),
            .optional("host", .text, "Host name or address."),
            .optional("port", .integer(1...65_535), "TCP port."),
            .optional("site", .reference([.site]), "Where it stands."),
            .optional("version", .text, "Product and version."),
            .optional("end_of_support", .date, "Last day with support from its maker."),
            .optional("redundancy", .text, "What takes over when it fails; absent means nothing does."),
            .optional("configuration_backup", .text, "Where its configuration is kept."),
            .optional("monitored", .boolean, "Whether an alarm tells when it fails."),
            Dependency.field, RecoveryEstimate.field,
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        category = try reader.choice("category")
        host = reader.optionalText("host")
        port = reader.optionalInteger("port")
        site = reader.optionalText("site")
        version = reader.optionalText("version")
        endOfSupport = reader.date("end_of_support")
        redundancy = reader.optionalText("redundancy")
        configurationBackup = reader.optionalText("configuration_backup")
        isMonitored = reader.boolean("monitored")
        dependencies = try Dependency.list(reader)
        recovery = RecoveryEstimate(reader.group("recovery"))
    }
}
