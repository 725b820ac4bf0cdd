import Foundation
import LoopbackServers
import PostgresClient
import Testing

/// Every way a server does not answer has its own kind, and none shows the password.
@Suite struct FailureTests {
    @Test func aWrongPasswordIsAnAuthenticationFailureAndIsNotShown() async throws {
        let server = try await TestCluster.server()
        let error = try #require(
            try await TestCluster.ask(TestCluster.endpoint(server, password: "otra-clave-9Z")).error)
        #expect(error.kind == .authentication)
        #expect(error.sqlState == "28P01")
        #expect(error.message == "password authentication failed for user \"postgres\"")
        #expect(!String(reflecting: error).contains("otra-clave"))
    }

    @Test func noPasswordAtAllIsAnAuthenticationFailure() async throws {
        let server = try await TestCluster.server()
        var endpoint = TestCluster.endpoint(server, password: nil)
        endpoint.passfile = "/nonexistent"
        #expect(try await TestCluster.ask(endpoint).error?.kind == .authentication)
    }

    @Test func anUnknownDatabaseIsMissing() async throws {
        let server = try await TestCluster.server()
        let error = try #require(try await TestCluster.ask(TestCluster.endpoint(server, database: "nómina")).error)
        #expect(error.kind == .databaseMissing)
        #expect(error.sqlState == "3D000")
        #expect(error.message.contains("nómina"))
    }

    @Test func aPortWhereNobodyListensIsUnreachable() async throws {
        let server = try await TestCluster.server()
        let port = try PostgresServerPort.free()
        let error = try #require(try await TestCluster.ask(TestCluster.endpoint(server, port: port)).error)
        #expect(error.kind == .unreachable)
        #expect(error.message.contains("Connection refused"))
    }

    @Test func anUnknownHostNameIsUnreachable() async throws {
        let server = try await TestCluster.server()
        let error = try #require(
            try await TestCluster.ask(TestCluster.endpoint(server, host: "no-such-host.invalid")).error)
        #expect(error.kind == .unreachable)
        #expect(error.message.contains("no-such-host.invalid"))
    }

    @Test func aCertificateNobodyVouchesForIsATLSFailure() async throws {
        let server = try await TestCluster.server()
        var endpoint = TestCluster.endpoint(server, host: "127.0.0.1", sslMode: .verifyFull)
        endpoint.sslRootCertificate = server.certificate
        #expect(try await TestCluster.ask(endpoint).error?.kind == .tls)
    }

    @Test func encryptionThatTheServerLacksIsATLSFailure() async throws {
        let plain = try await PostgresServer.start()
        let endpoint = PostgresEndpoint(
            host: "127.0.0.1", port: plain.port, database: "postgres", user: "postgres", sslMode: .require)
        #expect(try await TestCluster.ask(endpoint).error?.kind == .tls)
    }

    @Test func anUnknownServiceIsTheEndpointsFault() async throws {
        _ = try await TestCluster.server()
        let error = try #require(try await TestCluster.ask(PostgresEndpoint(service: "no-such-service")).error)
        #expect(error.kind == .invalidEndpoint)
        #expect(error.message.contains("no-such-service"))
    }

    @Test func aServerThatSpeaksAnotherProtocolIsAFailure() async throws {
        let mailServer = try PostgresServerSilent(greeting: "220 correo.example.org ESMTP\r\n")
        let endpoint = PostgresEndpoint(
            host: "127.0.0.1", port: mailServer.port, database: "postgres", user: "postgres", sslMode: .disable)
        #expect(try await TestCluster.ask(endpoint).error?.kind == .protocolFailure)
    }

    @Test func aNameThatACStringCannotHoldIsTheEndpointsFault() async throws {
        let server = try await TestCluster.server()
        let error = try await TestCluster.ask(TestCluster.endpoint(server, database: "a\0b")).error
        #expect(error?.kind == .invalidEndpoint)
    }

    @Test func descriptionsDumpsAndMirrorsShowNoPassword() async throws {
        let server = try await TestCluster.server()
        let endpoint = TestCluster.endpoint(server)
        var dumped = ""
        dump(endpoint, to: &dumped)
        dump(TestCluster.inquiry(endpoint), to: &dumped)
        for text in ["\(endpoint)", String(reflecting: endpoint), dumped] {
            #expect(!text.contains(TestCluster.password))
            #expect(text.contains("[redacted]"))
        }
        #expect(Secret("x7").masked(in: "say x7 or x7!") == "say [redacted] or [redacted]!")
    }
}
