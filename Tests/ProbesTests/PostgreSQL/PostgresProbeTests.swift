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
        #expect(observations[4].failure?.message == "the environment variable UNSET_PASSWORD is not set")
        withExtendedLifetime(silent) {}
    }
}
