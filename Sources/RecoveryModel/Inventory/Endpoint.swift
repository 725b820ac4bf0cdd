/// A PostgreSQL server that the probe asks. It names where the password is, never the password.
package struct Endpoint: InventoryEntity {
    package enum Role: String, CaseIterable, Sendable { case primary, standby, any }

    package enum TLSMode: String, CaseIterable, Sendable {
        case disable, allow, prefer, require
        case verifyCA = "verify-ca"
        case verifyFull = "verify-full"
    }

    package let id: String
    package let name: String?
    /// The component that this server is.
    package let component: String?
    package let system: String?
    /// Servers that replicate one another share this word.
    package let cluster: String?
    package let expectedRole: Role
    /// A libpq service name, in place of host and port.
    package let service: String?
    package let host: String?
    package let port: Int?
    package let database: String?
    package let user: String?
    package private(set) var passfile: String?
    /// Name of the environment variable that holds the password.
    package let passwordVariable: String?
    package let tlsMode: TLSMode?
    package private(set) var rootCertificate: String?
    /// How long one probe may take.
    package let deadline: Duration

    package static let schema = RecordSchema(
        .endpoint, .list(file: "endpoints.yaml"),
        [
            .optional("name", .text, "Name people use for it."),
            .optional("component", .reference([.component]), "The component that this server is."),
            .optional("system", .reference([.system]), "The system it serves."),
            .optional("cluster", .text, "Servers that replicate one another share this word."),
            .optional("role", .choice(Role.allCases.map(\.rawValue)), "Role it should have; any when absent."),
            .optional("service", .text, "libpq service name, in place of host and port."),
            .optional("host", .text, "Host name, address or socket folder."),
            .optional("port", .integer(1...65_535), "TCP port; 5432 when absent."),
            .optional("database", .text, "Database to connect to; postgres when absent."),
            .optional("user", .text, "Least-privilege role; see drp probe --print-grants."),
            .optional("passfile", .text, "Path of a libpq password file."),
            .optional("password_variable", .text, "Environment variable that holds the password."),
            .optional("tls", .choice(TLSMode.allCases.map(\.rawValue)), "libpq sslmode; prefer when absent."),
            .optional("root_certificate", .text, "Path of the certificate authority."),
            .optional("deadline", .duration, "How long one probe may take; 10 s when absent."),
        ])

    package init(_ record: InventoryRecord) throws(RecordError) {
        let reader = RecordReader(record)
        id = record.id
        name = reader.optionalText("name")
        component = reader.optionalText("component")
        system = reader.optionalText("system")
        cluster = reader.optionalText("cluster")
        expectedRole = try reader.optionalChoice("role") ?? .any
        service = reader.optionalText("service")
        host = reader.optionalText("host")
        port = reader.optionalInteger("port")
        database = reader.optionalText("database")
        user = reader.optionalText("user")
        passfile = reader.optionalText("passfile")
        passwordVariable = reader.optionalText("password_variable")
        tlsMode = try reader.optionalChoice("tls")
        rootCertificate = reader.optionalText("root_certificate")
        deadline = reader.duration("deadline") ?? .seconds(10)
    }

    /// The same endpoint with the paths that it names resolved against the plan's folder.
    package func resolvingPaths(_ resolve: (String) -> String) -> Endpoint {
        var resolved = self
        resolved.passfile = passfile.map(resolve)
        resolved.rootCertificate = rootCertificate.map(resolve)
        return resolved
    }
}
