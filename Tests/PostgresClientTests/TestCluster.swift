import Foundation
import LoopbackServers
import PostgresClient

/// The one server that these tests ask; it demands a password over TCP and offers TLS.
enum TestCluster {
    static let password = "contraseña-7Q$x"

    /// The environment belongs to the whole process: it is set here, before any test asks anything.
    private static let starting = Task {
        let server = try await PostgresServer.start(
            .init(password: password, tls: true, configuration: ["max_connections = 300"]))
        let text = """
            [nomina]
            host=no-such-host.invalid,localhost
            port=1,\(server.port)
            user=postgres
            dbname=template1
            password=\(password)
            sslmode=require
            """
        let path = server.folder + "/service"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        setenv("PGSERVICEFILE", path, 1)
        return server
    }

    static func server() async throws -> PostgresServer { try await starting.value }

    static func endpoint(
        _ server: PostgresServer, host: String = "127.0.0.1", port: Int? = nil, database: String = "postgres",
        password: String? = TestCluster.password, sslMode: PostgresEndpoint.SSLMode = .prefer
    ) -> PostgresEndpoint {
        PostgresEndpoint(
            host: host, port: port ?? server.port, database: database, user: "postgres",
            password: password.map { Secret($0) }, sslMode: sslMode)
    }

    static func inquiry(
        _ endpoint: PostgresEndpoint, deadline: Duration = .seconds(20),
        _ queries: [PostgresQuery] = [PostgresQuery(name: "one", sql: "SELECT 1")]
    ) -> PostgresInquiry {
        PostgresInquiry(endpoint: endpoint, deadline: deadline) { _ in queries }
    }

    static func ask(
        _ endpoint: PostgresEndpoint, _ queries: [PostgresQuery] = [PostgresQuery(name: "one", sql: "SELECT 1")]
    ) async throws -> PostgresOutcome {
        let outcomes = await ConnectionPoller().ask([inquiry(endpoint, queries)])
        guard let outcome = outcomes.first else { throw Missing(what: "an outcome") }
        return outcome
    }

    struct Missing: Error {
        let what: String
    }
}
