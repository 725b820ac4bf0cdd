/// A place that copies are sent to. It names where the secret is, never the secret.
package struct BackupTarget: InventoryEntity {
    package enum Transport: String, CaseIterable, Sendable { case folder, ftp, ftps, sftp, s3 }

    package let id: String
    package let name: String
    package let transport: Transport
    package let site: String?
    package let host: String?
    package let port: Int?
    /// Folder on the target.
    package let path: String
    package let user: String?
    package let passwordVariable: String?
    /// Private key for SFTP.
    package let keyFile: String?
    package let knownHosts: String?
    /// Disk, tape, object store: two copies on one medium are one risk.
    package let medium: String?
    package let isOffsite: Bool?
    package let isOffline: Bool?
    package let immutableFor: Duration?
    /// Whose credential can delete copies there; two targets with one credential are one target to an intruder.
    package let credential: String?
    package let deadline: Duration

    package static let schema = RecordSchema(
        .target, .list(file: "targets.yaml"),
        [
            .required("name", .text, "Name people use for it."),
            .required("transport", .choice(Transport.allCases.map(\.rawValue)), "How copies travel there."),
            .optional("site", .reference([.site]), "Where it stands."),
            .optional("host", .text, "Host name or address."),
            .optional("port", .integer(1...65_535), "TCP port; the protocol's own when absent."),
            .required("path", .text, "Folder on the target."),
            .optional("user", .text, "Account on the target."),
            .optional("password_variable", .text, "Environment variable that holds the password."),
            .optional("key_file", .text, "Path of the SSH private key."),
            .optional("known_hosts", .text, "Path of the known_hosts file that pins the host key."),
            .optional("medium", .text, "Disk, tape, object store."),
            .optional("offsite", .boolean, "Whether it stands in another building."),
            .optional("offline", .boolean, "Whether it is disconnected between copies."),
            .optional("immutable_for", .duration, "How long nobody can delete a copy there."),
            .optional("credential", .text, "Name of the credential that can delete copies there."),
            .optional("deadline", .duration, "How long one probe may take; 20 s when absent."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = try reader.text("name")
        transport = try reader.choice("transport")
        site = reader.optionalText("site")
        host = reader.optionalText("host")
        port = reader.optionalInteger("port")
        path = try reader.text("path")
        user = reader.optionalText("user")
        passwordVariable = reader.optionalText("password_variable")
        keyFile = reader.optionalText("key_file")
        knownHosts = reader.optionalText("known_hosts")
        medium = reader.optionalText("medium")
        isOffsite = reader.boolean("offsite")
        isOffline = reader.boolean("offline")
        immutableFor = reader.duration("immutable_for")
        credential = reader.optionalText("credential")
        deadline = reader.duration("deadline") ?? .seconds(20)
    }
}
