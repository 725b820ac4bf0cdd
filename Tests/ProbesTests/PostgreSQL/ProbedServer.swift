import Foundation
import LoopbackServers
import Probes
import RecoveryModel

/// Asks a real server as an endpoint of the inventory would.
enum ProbedServer {
    /// The instant that every observation of these tests bears.
    static let instant = Date(timeIntervalSince1970: 1_800_000_000)

    static func endpoint(_ id: String, _ fields: [String: FieldValue]) throws -> Endpoint {
        try Endpoint(InventoryRecord(kind: .endpoint, id: id, fields: fields))
    }

    static func endpoint(_ server: PostgresServer, user: String = "postgres") throws -> Endpoint {
        let fields: [String: FieldValue] = [
            "host": .text("127.0.0.1"), "port": .integer(Int64(server.port)), "user": .text(user),
            "deadline": .duration(.seconds(20)),
        ]
        return try endpoint("servidor", fields)
    }

    static func facts(_ server: PostgresServer, user: String = "postgres") async throws -> PostgresFacts {
        let probe = PostgresProbe(environment: [:])
        let observation = await probe.observe([try endpoint(server, user: user)], takenAt: instant).first
        guard let facts = observation?.postgres else {
            throw NoFacts(description: observation?.failure.map { "\($0.reason): \($0.message)" } ?? "no observation")
        }
        return facts
    }

    /// A primary and its standby, streaming.
    static func pair(_ options: PostgresServer.Options = .init()) async throws -> (PostgresServer, PostgresServer) {
        let primary = try await PostgresServer.start(options)
        let standby = try await primary.makeStandby(named: "suplente")
        try await caughtUp(primary)
        return (primary, standby)
    }

    /// Waits until the standby has replayed all that the primary wrote.
    static func caughtUp(_ primary: PostgresServer) async throws {
        try await primary.wait(upTo: .seconds(30), for: "the standby to catch up") {
            try await primary.psql(
                "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming' "
                    + "AND replay_lsn = pg_current_wal_lsn()") == "1"
        }
    }

    struct NoFacts: Error, CustomStringConvertible {
        let description: String
    }
}

extension Fact {
    /// Why the fact is unknown, nil when it is known.
    var reason: String? {
        switch self {
        case .known: nil
        case .unknown(let reason): reason.en
        }
    }
}

extension PostgresFacts {
    /// The reasons of the unknown facts, by the fact's name.
    var unknowns: [String: String] {
        let reasons: [(String, String?)] = [
            ("systemIdentifier", systemIdentifier.reason), ("startedAt", startedAt.reason), ("role", role.reason),
            ("timeline", timeline.reason), ("walPosition", walPosition.reason), ("standbys", standbys.reason),
            ("receiver", receiver.reason), ("slots", slots.reason), ("archiver", archiver.reason),
            ("settings", settings.reason), ("checksumsEnabled", checksumsEnabled.reason),
            ("checksumFailures", checksumFailures.reason), ("databases", databases.reason),
            ("extensions", extensions.reason), ("tablespaces", tablespaces.reason), ("connections", connections.reason),
            ("superusers", superusers.reason), ("synchronousWaiters", synchronousWaiters.reason),
        ]
        return reasons.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
}
