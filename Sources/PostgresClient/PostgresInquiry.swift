/// What to ask one server, and how long it may take.
package struct PostgresInquiry: Sendable {
    /// The server.
    package let endpoint: PostgresEndpoint
    /// The time for everything (name lookup, connection, queries), counted from when this endpoint is begun.
    package let deadline: Duration
    /// The time that the server itself gives each statement.
    package let statementTimeout: Duration
    /// The queries that suit the version found, each under a name of its own.
    package let queries: @Sendable (ServerVersion) -> [PostgresQuery]

    /// Makes an inquiry.
    ///
    /// - Parameters:
    ///   - endpoint: The server.
    ///   - deadline: The time for everything, above zero.
    ///   - statementTimeout: The server's limit for each statement; half the deadline when nil, so that one slow
    ///   statement leaves time for the others.
    ///   - queries: The queries for the version found; each runs in a read-only transaction of its own.
    package init(
        endpoint: PostgresEndpoint, deadline: Duration, statementTimeout: Duration? = nil,
        queries: @escaping @Sendable (ServerVersion) -> [PostgresQuery]
    ) {
        self.endpoint = endpoint
        self.deadline = deadline
        self.statementTimeout = statementTimeout ?? deadline / 2
        self.queries = queries
    }
}
