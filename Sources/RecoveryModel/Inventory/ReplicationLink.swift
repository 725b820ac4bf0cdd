/// A promise that one server follows another.
package struct ReplicationLink: InventoryEntity {
    package enum Mode: String, CaseIterable, Sendable {
        case asynchronous, synchronous, quorum
        case remoteApply = "remote-apply"
        case logical
    }

    package let id: String
    package let system: String?
    package let primary: String
    /// The standby's endpoint, when it is probed itself.
    package let standby: String?
    package let mode: Mode
    /// As pg_stat_replication shows it.
    package let applicationName: String?
    package let slot: String?
    /// Whether the primary refuses to commit without the standby.
    package let isGuaranteed: Bool?
    package let maximumLag: Duration?
    package let maximumLagSize: ByteCount?

    package static let schema = RecordSchema(
        .replication, .list(file: "replication.yaml"),
        [
            .optional("system", .reference([.system]), "The system whose data is replicated."),
            .required("primary", .reference([.endpoint]), "Endpoint that is followed."),
            .optional("standby", .reference([.endpoint]), "Endpoint that follows."),
            .required("mode", .choice(Mode.allCases.map(\.rawValue)), "How commits wait for the standby."),
            .optional("application_name", .text, "Name in pg_stat_replication."),
            .optional("slot", .text, "Replication slot."),
            .optional("guaranteed", .boolean, "Whether the primary refuses to commit without the standby."),
            .optional("maximum_lag", .duration, "Accepted lag in time."),
            .optional("maximum_lag_size", .size, "Accepted lag in bytes of WAL."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        system = reader.optionalText("system")
        primary = try reader.text("primary")
        standby = reader.optionalText("standby")
        mode = try reader.choice("mode")
        applicationName = reader.optionalText("application_name")
        slot = reader.optionalText("slot")
        isGuaranteed = reader.boolean("guaranteed")
        maximumLag = reader.duration("maximum_lag")
        maximumLagSize = reader.size("maximum_lag_size")
    }
}
