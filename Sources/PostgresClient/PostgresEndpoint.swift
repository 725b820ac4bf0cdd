/// Where a PostgreSQL server listens and as whom to ask it; what is nil is left to the service file and libpq's
/// defaults.
///
/// - Source: PostgreSQL manual, 34.1.2 "Parameter Key Words".
package struct PostgresEndpoint: Hashable, Sendable {
    /// A section of `pg_service.conf`; the fields set here go before what it says.
    package var service: String?
    /// A host name, an address, or the folder of a Unix socket.
    package var host: String?
    /// A numeric address: the name is then not looked up, and serves only for the certificate and the password file.
    package var hostAddress: String?
    /// The TCP port, 1 to 65535.
    package var port: Int?
    /// The database to enter.
    package var database: String?
    /// The role to enter as.
    package var user: String?
    /// The role's password, when neither a password file nor the service holds it.
    package var password: Secret?
    /// The path of a password file (mode 0600).
    package var passfile: String?
    /// How much encryption to ask for; nil takes what the service says, else `prefer`.
    package var sslMode: SSLMode?
    /// The path of the authorities' certificates for `verifyCA` and `verifyFull`.
    package var sslRootCertificate: String?
    /// What the server's activity view shows for us.
    package var applicationName: String

    /// How much a connection insists on TLS and on the server's certificate.
    package enum SSLMode: String, Hashable, Sendable, CaseIterable {
        case disable, allow, prefer, require
        case verifyCA = "verify-ca"
        case verifyFull = "verify-full"
    }

    /// Describes an endpoint; nothing is contacted.
    package init(
        service: String? = nil, host: String? = nil, hostAddress: String? = nil, port: Int? = nil,
        database: String? = nil,
        user: String? = nil, password: Secret? = nil, passfile: String? = nil, sslMode: SSLMode? = nil,
        sslRootCertificate: String? = nil, applicationName: String = "resguardo"
    ) {
        self.service = service
        self.host = host
        self.hostAddress = hostAddress
        self.port = port
        self.database = database
        self.user = user
        self.password = password
        self.passfile = passfile
        self.sslMode = sslMode
        self.sslRootCertificate = sslRootCertificate
        self.applicationName = applicationName
    }
}
