import Foundation
import LoopbackServers
import Probes
import RecoveryModel
import Testing

/// Endpoints that give no facts are observations with a reason, and delay nobody.
@Suite struct PostgresProbeTests {
    @Test func everyWayOfNotAnsweringHasItsReason() async throws {
        let server = try await PostgresServer.start(.init(password: "s3creta-π"))
        let silent = try PostgresServerSilent()
        let free = try PostgresServerPort.free()
        func endpoint(_ id: String, _ more: [String: FieldValue]) throws -> Endpoint {
            let fields: [String: FieldValue] = [
                "host": .text("127.0.0.1"), "port": .integer(Int64(server.port)), "user": .text("postgres"),
                "password_variable": .text("DB_PASSWORD"), "deadline": .duration(.seconds(20)),
            ]
            return try ProbedServer.endpoint(id, fields.merging(more) { $1 })
        }
        let endpoints = [
            try endpoint("well", [:]),
            try endpoint("down", ["port": .integer(Int64(free))]),
            try endpoint("silent", ["port": .integer(Int64(silent.port)), "deadline": .duration(.seconds(1))]),
            try endpoint("wrong-password", ["password_variable": .text("OTHER_PASSWORD")]),
            try endpoint("no-variable", ["password_variable": .text("UNSET_PASSWORD")]),
            try endpoint("no-passfile", ["passfile": .text("/nonexistent/pgpass")]),
            try endpoint("no-database", ["database": .text("ausente")]),
            try endpoint("no-tls", ["tls": .text("require")]),
            try endpoint("no-name", ["host": .text("db.invalid")]),
            try endpoint("well-too", [:]),
        ]
        let probe = PostgresProbe(environment: ["DB_PASSWORD": "s3creta-π", "OTHER_PASSWORD": "equivocada"])
        let observations = await probe.observe(endpoints, takenAt: ProbedServer.instant)
        #expect(observations.map(\.subject.id) == endpoints.map(\.id))
        #expect(observations.allSatisfy { $0.takenAt == ProbedServer.instant })
        let reasons = observations.map { $0.failure?.reason }
        #expect(
            reasons == [
                nil, .unreachable, .timedOut, .authentication, .notConfigured, .notConfigured, .missing, .tls,
                .unreachable, nil,
            ])
        for observation in observations where observation.subject.id.hasPrefix("well") {
            #expect(observation.postgres?.role.value == .primary)
            #expect(observation.elapsedSeconds > 0)
        }
        let printed = String(reflecting: observations) + String(reflecting: probe)
        #expect(!printed.contains("equivocada"))
        #expect(observations[4].failure?.message == "variable UNSET_PASSWORD")
        withExtendedLifetime(silent) {}
    }

    @Test(arguments: ["passfile", "PGPASSFILE", "PGPASSWORD", "PGSERVICEFILE", "variable"])
    func whatAServerRepeatsIsKeptWithoutTheSecretAndInPlainText(_ place: String) async throws {
        let folder = "/tmp/resguardo-palabras-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let text = place == "PGSERVICEFILE" ? "[s]\npassword=clave:larga-77\n" : "*:*:*:u:clave\\:larga-77\n"
        let mode: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        #expect(FileManager.default.createFile(atPath: folder + "/f", contents: Data(text.utf8), attributes: mode))
        let words = Array("password \"clave:larga-77\" is \u{1B}[2Jwrong\u{202E}\u{9B}1m".utf8)
        let fields = Array("SFATAL\0VFATAL\0C28P01\0M".utf8) + words + [0, 0]
        let count = UInt32(fields.count + 4)
        let size = (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * UInt32($0))) }
        let server = try PostgresServerSilent(greeting: [UInt8(ascii: "E")] + size + fields)
        var endpoint: [String: FieldValue] = [
            "host": .text("127.0.0.1"), "port": .integer(Int64(server.port)), "user": .text("u"),
            "tls": .text("disable"), "deadline": .duration(.seconds(20)),
        ]
        var environment = ["PGPASSFILE": "/nonexistent"]
        switch place {
        case "passfile": endpoint["passfile"] = .text(folder + "/f")
        case "PGPASSWORD": environment[place] = "clave:larga-77"
        case "variable":
            endpoint["password_variable"] = .text("V")
            environment["V"] = "clave:larga-77"
        default: environment[place] = folder + "/f"
        }
        let probe = PostgresProbe(environment: environment)
        let seen = await probe.observe([try ProbedServer.endpoint("e", endpoint)], takenAt: ProbedServer.instant)
        #expect(
            seen.first?.failure?.message
                == "password \"[redacted]\" is \u{FFFD}[2Jwrong\u{FFFD}\u{FFFD}1m (SQLSTATE 28P01)")
        #expect(seen.first?.failure?.reason == .authentication)
    }
}
