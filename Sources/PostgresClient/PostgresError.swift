/// Why a server or one of its queries did not answer.
package struct PostgresError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The sort of failure, for the one who decides what to do next.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The endpoint's own settings cannot be used: no such service, an unknown option value, a name with a NUL.
        case invalidEndpoint
        /// Nobody listens, the name is unknown, the server is starting, stopping or full, or it hung up.
        case unreachable
        /// The deadline, or the server's statement timeout, passed first.
        case timedOut
        /// The role, its password or the server's access rules refused us (SQLSTATE class 28).
        case authentication
        /// Encryption could not be agreed, or the certificate was not accepted.
        case tls
        /// The server has no such database (SQLSTATE 3D000).
        case databaseMissing
        /// The role may not do that (SQLSTATE 42501).
        case permission
        /// The server does not have that feature (SQLSTATE class 0A).
        case unsupported
        /// The other side does not speak PostgreSQL's protocol as expected.
        case protocolFailure
        /// The statement itself failed.
        case query
        /// The asker cancelled the task.
        case cancelled
    }

    /// The sort of failure.
    package let kind: Kind
    /// The server's five-character code, nil where the failure is not the server's.
    package let sqlState: String?
    /// The server's or libpq's sentence, without secrets, in one line.
    package let message: String

    /// Makes an error; the kind follows from the code when the server gave one.
    package init(kind: Kind, sqlState: String? = nil, message: String) {
        self.kind = kind
        self.sqlState = sqlState
        self.message = message
    }

    /// The sentence and the code.
    package var description: String {
        sqlState.map { "\(message) (SQLSTATE \($0))" } ?? message
    }
}

extension PostgresError {
    /// An error that the server reported with a code.
    ///
    /// - Source: PostgreSQL manual, appendix A.
    init(sqlState: String, message: String) {
        self.init(kind: Self.kind(ofState: sqlState), sqlState: sqlState, message: message)
    }

    private static func kind(ofState state: String) -> Kind {
        switch state {
        case "08P01": return .protocolFailure
        case "3D000": return .databaseMissing
        case "42501": return .permission
        case "57014": return .timedOut
        case "57P01", "57P02", "57P03", "57P05": return .unreachable
        default: break
        }
        switch state.prefix(2) {
        case "08", "53": return .unreachable
        case "28": return .authentication
        case "0A": return .unsupported
        default: return .query
        }
    }

    /// Reads the text that libpq left on a connection that was not made.
    ///
    /// libpq keeps the server's code to itself, but prints it when asked for verbose messages: `FATAL:  28P01:
    /// password…`. The code is the same in every language of the server, the words are not.
    init(connectionText: String, neededPassword: Bool, secret: Secret?) {
        let text = secret?.masked(in: connectionText) ?? connectionText
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("LOCATION:") }
        let reported = lines.compactMap { $0.firstMatch(of: /:  ([0-9A-Z]{5}): (.*)$/) }.last
        if let reported {
            self.init(sqlState: String(reported.1), message: String(reported.2))
            return
        }
        let message = lines.map { $0.drop { $0.isWhitespace } }.joined(separator: "; ")
        self.init(kind: neededPassword ? .authentication : Self.kind(ofClientText: message), message: message)
    }

    /// libpq's own failures have no code: its words decide, and what they do not name is an unreachable server.
    private static func kind(ofClientText text: String) -> Kind {
        let signs: [(Kind, [String])] = [
            (
                .invalidEndpoint,
                [
                    "service file", "definition of service", "invalid sslmode", "invalid port", "invalid integer",
                    "could not match", "invalid connection option", "invalid channel_binding",
                ]
            ),
            (.tls, ["SSL", "certificate"]),
            (.authentication, ["password", "SCRAM", "authentication method", "SASL"]),
            (
                .protocolFailure,
                [
                    "invalid response", "expected authentication request", "unsupported frontend protocol",
                    "protocol version", "lost synchronization",
                ]
            ),
        ]
        return signs.first { $0.1.contains { text.contains($0) } }?.0 ?? .unreachable
    }
}
