/// What came of one inquiry.
package enum PostgresOutcome: Sendable {
    /// The server let us in; each query has its own result.
    case answered(PostgresAnswer)
    /// The server could not be asked; `elapsed` is the time it took to know.
    case failed(PostgresError, elapsed: Duration)

    /// The answer, or nil.
    package var answer: PostgresAnswer? {
        switch self {
        case .answered(let answer): answer
        case .failed: nil
        }
    }

    /// The failure, or nil.
    package var error: PostgresError? {
        switch self {
        case .answered: nil
        case .failed(let error, _): error
        }
    }
}

/// What a server that let us in said.
package struct PostgresAnswer: Sendable {
    /// The server's version.
    package let serverVersion: ServerVersion
    /// Whether this connection was encrypted.
    package let isTLS: Bool
    /// The TLS protocol of this connection (`TLSv1.3`), nil without TLS.
    package let tlsProtocol: String?
    /// The numeric address and port that answered, or the folder of the Unix socket.
    package let peer: String
    /// The parameters the server reports of itself: `is_superuser`, `in_hot_standby` (14), `server_encoding`…
    package let parameters: [String: String]
    /// What each query brought, by its name; one that fails takes no other with it.
    package let results: [String: Result<PostgresResult, PostgresError>]
    /// The time from the beginning of the name lookup to the last result.
    package let elapsed: Duration

    /// Makes an answer from its parts.
    package init(
        serverVersion: ServerVersion, isTLS: Bool, tlsProtocol: String?, peer: String, parameters: [String: String],
        results: [String: Result<PostgresResult, PostgresError>], elapsed: Duration
    ) {
        self.serverVersion = serverVersion
        self.isTLS = isTLS
        self.tlsProtocol = tlsProtocol
        self.peer = peer
        self.parameters = parameters
        self.results = results
        self.elapsed = elapsed
    }
}
