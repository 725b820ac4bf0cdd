import Foundation
import LoopbackServers
import PostgresClient
import Testing

/// Endpoints that keep their settings and their password in libpq's own files.
@Suite struct ServiceFileTests {
    @Test func aPasswordFileIsRead() async throws {
        let server = try await TestCluster.server()
        let path = "/tmp/resguardo-passfile-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let line = "localhost:\(server.port):*:postgres:\(TestCluster.password)\n"
        #expect(
            FileManager.default.createFile(
                atPath: path, contents: Data(line.utf8), attributes: [.posixPermissions: 0o600]))
        var endpoint = TestCluster.endpoint(server, host: "localhost", password: nil)
        endpoint.passfile = path
        #expect(try await TestCluster.ask(endpoint).error == nil)
    }

    @Test func aServiceNamesTheServerAndTheEndpointOverridesIt() async throws {
        _ = try await TestCluster.server()
        let query = PostgresQuery(name: "database", sql: "SELECT current_database()")
        let answer = try #require(try await TestCluster.ask(PostgresEndpoint(service: "nomina"), [query]).answer)
        #expect(try answer.results["database"]?.get().rows == [["template1"]])
        #expect(answer.isTLS)
        let other = PostgresEndpoint(service: "nomina", database: "postgres", sslMode: .disable)
        let overridden = try #require(try await TestCluster.ask(other, [query]).answer)
        #expect(try overridden.results["database"]?.get().rows == [["postgres"]])
        #expect(!overridden.isTLS)
    }
}
