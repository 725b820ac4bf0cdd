package import Foundation
import PostgresClient
package import RecoveryModel

/// Asks the PostgreSQL endpoints of the inventory, all at the same time.
package struct PostgresProbe: Sendable {
    private let environment: [String: Secret]
    private let libpqSecrets: LibpqSecrets
    private let atMost: Int

    /// Makes a probe.
    ///
    /// - Parameters:
    ///   - environment: The process's variables: those that endpoints name hold their passwords, and those of libpq say
    ///     where it looks for others, which no message may repeat.
    ///   - atMost: How many connections may be open at once, at least 1.
    package init(environment: [String: String], atMost: Int = 64) {
        self.environment = environment.mapValues { Secret($0) }
        libpqSecrets = LibpqSecrets(environment: environment)
        self.atMost = atMost
    }

    /// Asks every endpoint within its own deadline.
    ///
    /// - Parameters:
    ///   - endpoints: The endpoints, in any order.
    ///   - takenAt: The instant that the observations bear.
    /// - Returns: One observation for each endpoint, in the same order. A server that is down, slow, or refuses us is
    ///   an observation with its reason; a fact that our role may not read is unknown with its reason.
    package func observe(_ endpoints: [Endpoint], takenAt: Date) async -> [Observation] {
        var observations: [Int: Observation] = [:]
        var inquiries: [(place: Int, inquiry: PostgresInquiry)] = []
        for (place, endpoint) in endpoints.enumerated() {
            switch settings(of: endpoint) {
            case .success(let settings):
                let inquiry = PostgresInquiry(
                    endpoint: settings, deadline: endpoint.deadline, queries: PostgresQuestionnaire.queries)
                inquiries.append((place, inquiry))
            case .failure(let missing):
                observations[place] = Observation(
                    subject: .endpoint(endpoint.id), takenAt: takenAt, elapsedSeconds: 0,
                    outcome: .failed(ProbeFailure(.notConfigured, missing.reason)))
            }
        }
        let outcomes = await ConnectionPoller().ask(inquiries.map(\.inquiry), atMost: atMost)
        var secrets = libpqSecrets
        for ((place, _), outcome) in zip(inquiries, outcomes) {
            let words = PeerWords(hiding: secrets.all(for: endpoints[place]))
            observations[place] = Self.observation(of: endpoints[place], outcome, in: words, takenAt: takenAt)
        }
        return endpoints.indices.compactMap { observations[$0] }
    }

    private struct MissingSecret: Error {
        let reason: String
    }

    private func settings(of endpoint: Endpoint) -> Result<PostgresEndpoint, MissingSecret> {
        var password: Secret?
        if let variable = endpoint.passwordVariable {
            guard let secret = environment[variable], secret != Secret("") else {
                return .failure(MissingSecret(reason: "variable \(variable)"))
            }
            password = secret
        }
        if let passfile = endpoint.passfile, !FileManager.default.isReadableFile(atPath: passfile) {
            return .failure(MissingSecret(reason: "passfile \(passfile)"))
        }
        // libpq passes over a file that others may read, with a warning that nobody sees.
        if let passfile = endpoint.passfile, Self.mayBeReadByOthers(passfile) {
            return .failure(MissingSecret(reason: "passfile \(passfile): chmod 600"))
        }
        return .success(
            PostgresEndpoint(
                service: endpoint.service, host: endpoint.host, port: endpoint.port,
                database: endpoint.database ?? (endpoint.service == nil ? "postgres" : nil), user: endpoint.user,
                password: password, passfile: endpoint.passfile,
                sslMode: endpoint.tlsMode.flatMap { PostgresEndpoint.SSLMode(rawValue: $0.rawValue) },
                sslRootCertificate: endpoint.rootCertificate))
    }

    private static func mayBeReadByOthers(_ path: String) -> Bool {
        let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        return (mode ?? 0) & 0o077 != 0
    }

    private static func observation(
        of endpoint: Endpoint, _ outcome: PostgresOutcome, in words: PeerWords, takenAt: Date
    ) -> Observation {
        let elapsed: Duration
        let seen: Observation.Outcome
        switch outcome {
        case .answered(let answer):
            elapsed = answer.elapsed
            seen = .postgres(PostgresQuestionnaire.facts(words.answer(answer)))
        case .failed(let error, let time):
            elapsed = time
            seen = .failed(ProbeFailure(reason(of: error.kind), words.sentence(error.description)))
        }
        return Observation(
            subject: .endpoint(endpoint.id), takenAt: takenAt, elapsedSeconds: elapsed / .seconds(1), outcome: seen)
    }

    private static func reason(of kind: PostgresError.Kind) -> ProbeFailure.Reason {
        switch kind {
        case .invalidEndpoint: .notConfigured
        case .unreachable: .unreachable
        case .timedOut, .cancelled: .timedOut
        case .authentication: .authentication
        case .tls: .tls
        case .databaseMissing: .missing
        case .permission: .permission
        case .unsupported: .unsupported
        case .protocolFailure, .query: .protocolFailure
        }
    }
}
