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
        let mailServer = try PostgresServerSilent(greeting: Array("220 correo.example.org ESMTP\r\n".utf8))
        let endpoint = PostgresEndpoint(
            host: "127.0.0.1", port: mailServer.port, database: "postgres", user: "postgres", sslMode: .disable)
        #expect(try await TestCluster.ask(endpoint).error?.kind == .protocolFailure)
    }

    /// The words are the server's language; only the code tells what happened.
    @Test(arguments: [
        ("28P01", PostgresError.Kind.authentication), ("28000", .authentication), ("3D000", .databaseMissing),
        ("42501", .permission), ("57P03", .unreachable), ("53300", .unreachable), ("0A000", .unsupported),
        ("08P01", .protocolFailure),
    ])
    func aRefusalInAnyLanguageIsToldByItsCode(code: String, kind: PostgresError.Kind) async throws {
        let sentence = "el sistema de base de datos dice «no»: 99999: nunca"
        let fields = ["SFATAL", "C\(code)", "M\(sentence)", "Fauth.c", "L335", "Rauth_failed"]
        let body: [UInt8] = fields.flatMap { field -> [UInt8] in Array(field.utf8) + [0] } + [0]
        let length = UInt32(body.count + 4)
        let header = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) }
        let server = try PostgresServerSilent(greeting: Array("E".utf8) + header + body)
        let endpoint = PostgresEndpoint(
            host: "127.0.0.1", port: server.port, database: "postgres", user: "postgres", sslMode: .disable)
        let error = try #require(try await TestCluster.ask(endpoint).error)
        #expect(error == PostgresError(kind: kind, sqlState: code, message: sentence))
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
