/// What is copied, how, when, where to, and for how long it is kept: as declared.
package struct BackupPolicy: InventoryEntity {
    package enum Method: String, CaseIterable, Sendable {
        case logicalDump = "logical-dump"
        case physical, incremental
        case walArchive = "wal-archive"
        case fileCopy = "file-copy"
        case native
    }

    /// Whether the copy shows the data as they were when the run began or when it ended.
    package enum SnapshotPoint: String, CaseIterable, Sendable { case start, end }

    package enum Encryption: String, CaseIterable, Sendable {
        case none, age, gpg, other
        case sevenZip = "7z"
    }

    package enum Verification: String, CaseIterable, Sendable {
        case none, size, checksum, restore
        case readBack = "read-back"
    }

    /// How many copies of each age stay.
    package struct Retention: Hashable, Sendable {
        package let last: Int?
        package let daily: Int?
        package let weekly: Int?
        package let monthly: Int?
        package let yearly: Int?
    }

    package let id: String
    package let name: String?
    package let dataStore: String
    package let method: Method
    package let snapshotPoint: SnapshotPoint?
    package let interval: Duration?
    /// Days and hours, in words: `diario 02:00`.
    package let schedule: String?
    package let window: Duration?
    package let expectedDuration: Duration?
    package let transferTime: Duration?
    package let encryption: Encryption?
    package let keyCustodians: [String]
    package let keyEscrow: String?
    package let retention: Retention?
    package let retentionPeriod: Duration?
    package let verification: Verification?
    package let alertContact: String?
    package let ownerRole: String?
    package let targets: [String]
    package let includesGlobals: Bool?
    package let includesConfiguration: Bool?
    /// Whether old copies go only after a newer one at an off-site target has been verified.
    package let cleanupAfterVerifiedCopy: Bool?

    package static let schema = RecordSchema(
        .backupPolicy, .list(file: "backup-policies.yaml"),
        [
            .optional("name", .text, "Name people use for it."),
            .required("data_store", .reference([.dataStore]), "What is copied."),
            .required("method", .choice(Method.allCases.map(\.rawValue)), "How it is copied."),
            .optional("snapshot_point", .choice(SnapshotPoint.allCases.map(\.rawValue)), "Which instant a copy shows."),
            .optional("interval", .duration, "Time from one run to the next."),
            .optional("schedule", .text, "Days and hours."),
            .optional("window", .duration, "Time in which a run must end."),
            .optional("expected_duration", .duration, "Time a run takes."),
            .optional("transfer_time", .duration, "Time until the copy has arrived at its last target."),
            .optional("encryption", .choice(Encryption.allCases.map(\.rawValue)), "How a copy is encrypted."),
            .optional("key_custodians", .list(.reference([.person])), "Who holds the decryption key."),
            .optional("key_escrow", .text, "Where the key is kept outside the platform."),
            .optional(
                "retention",
                .group([
                    .optional("last", .integer(0...10_000), "Newest copies kept."),
                    .optional("daily", .integer(0...10_000), "Days of which one copy is kept."),
                    .optional("weekly", .integer(0...10_000), "Weeks."),
                    .optional("monthly", .integer(0...10_000), "Months."),
                    .optional("yearly", .integer(0...10_000), "Years."),
                ]), "How many copies of each age stay."),
            .optional("retention_period", .duration, "How long every copy is kept at least."),
            .optional("verification", .choice(Verification.allCases.map(\.rawValue)), "How a copy is proved."),
            .optional("alert_contact", .reference([.contact]), "Who is told of a failure."),
            .optional("owner_role", .reference([.role]), "Role that answers for it."),
            .optional("targets", .list(.reference([.target])), "Where copies go."),
            .optional("includes_globals", .boolean, "Whether roles and tablespaces are copied too."),
            .optional("includes_configuration", .boolean, "Whether configuration files are copied too."),
            .optional(
                "cleanup_after_verified_copy", .boolean,
                "Whether old copies go only after a newer off-site copy was verified."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = reader.optionalText("name")
        dataStore = try reader.text("data_store")
        method = try reader.choice("method")
        snapshotPoint = try reader.optionalChoice("snapshot_point")
        interval = reader.duration("interval")
        schedule = reader.optionalText("schedule")
        window = reader.duration("window")
        expectedDuration = reader.duration("expected_duration")
        transferTime = reader.duration("transfer_time")
        encryption = try reader.optionalChoice("encryption")
        keyCustodians = reader.texts("key_custodians")
        keyEscrow = reader.optionalText("key_escrow")
        retention = reader.group("retention").map {
            Retention(
                last: $0.optionalInteger("last"), daily: $0.optionalInteger("daily"),
                weekly: $0.optionalInteger("weekly"), monthly: $0.optionalInteger("monthly"),
                yearly: $0.optionalInteger("yearly"))
        }
        retentionPeriod = reader.duration("retention_period")
        verification = try reader.optionalChoice("verification")
        alertContact = reader.optionalText("alert_contact")
        ownerRole = reader.optionalText("owner_role")
        targets = reader.texts("targets")
        includesGlobals = reader.boolean("includes_globals")
        includesConfiguration = reader.boolean("includes_configuration")
        cleanupAfterVerifiedCopy = reader.boolean("cleanup_after_verified_copy")
    }
}
