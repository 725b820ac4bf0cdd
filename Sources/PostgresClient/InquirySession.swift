import CLibPQ
import Glibc

/// One inquiry under way: connects, sends its queries as one pipeline, collects. No call in here waits.
///
/// It lives on the poller's thread and is nobody else's.
final class InquirySession {
    let deadline: ContinuousClock.Instant
    private let inquiry: PostgresInquiry
    private let begun: ContinuousClock.Instant
    private var stage = Stage.lookingUp
    private var connection: OpaquePointer?
    private var queries: [PostgresQuery] = []
    /// The names of the queries sent and not yet answered, in the order of the pipeline.
    private var awaited: ArraySlice<String> = []
    private var results: [String: Result<PostgresResult, PostgresError>] = [:]

    private enum Stage {
        case lookingUp
        case connecting(PostgresPollingStatusType)
        case asking
        case finished(PostgresOutcome)
    }

    init(_ inquiry: PostgresInquiry, now: ContinuousClock.Instant) {
        self.inquiry = inquiry
        begun = now
        deadline = now + inquiry.deadline
    }

    deinit { disconnect() }

    var outcome: PostgresOutcome? {
        if case .finished(let outcome) = stage { outcome } else { nil }
    }

    /// The socket and the events to wait for; nil while there is no socket. libpq may change it between two calls.
    var interest: pollfd? {
        guard let connection else { return nil }
        let socket = PQsocket(connection)
        guard socket >= 0 else { return nil }
        switch stage {
        case .lookingUp, .finished: return nil
        case .connecting(let wish):
            return pollfd(fd: socket, events: Int16(wish == PGRES_POLLING_READING ? POLLIN : POLLOUT), revents: 0)
        case .asking:
            let unsent = PQflush(connection) == 1
            return pollfd(fd: socket, events: Int16(unsent ? POLLIN | POLLOUT : POLLIN), revents: 0)
        }
    }

    /// Begins to connect, once the addresses are known.
    func connect(_ lookup: Result<ConnectionParameters, PostgresError>) {
        guard case .lookingUp = stage else { return }
        switch lookup {
        case .failure(let error): finish(failing: error)
        case .success(var parameters):
            if parameters.values.contains(where: { $0.value.utf8.contains(0) }) {
                finish(
                    failing: PostgresError(
                        kind: .invalidEndpoint, message: "a connection setting holds a NUL character"))
                return
            }
            parameters.restrictSession(statementTimeout: inquiry.statementTimeout)
            connection = parameters.withArrays { PQconnectStartParams($0, $1, 0) }
            guard let connection, PQstatus(connection) != CONNECTION_BAD else { return failConnection() }
            PQsetErrorVerbosity(connection, PQERRORS_VERBOSE)
            PQsetNoticeProcessor(connection, { _, _ in }, nil)
            stage = .connecting(PGRES_POLLING_WRITING)
        }
    }

    /// Does what can be done now that the socket is ready.
    func advance() {
        switch stage {
        case .lookingUp, .finished: break
        case .connecting: continueConnecting()
        case .asking: collect()
        }
    }

    /// Ends the inquiry where it stands. Once the server has let us in, what it answered so far is kept.
    ///
    /// The connection is closed and no cancel request is sent: libpq's cancel connects anew and blocks, and the
    /// server ends the statement by itself when the statement timeout passes.
    func cutShort(kind: PostgresError.Kind, message: String) {
        let error = PostgresError(kind: kind, message: message)
        guard case .asking = stage else { return finish(failing: error) }
        finishAnswered(missing: error)
    }

    private func continueConnecting() {
        switch PQconnectPoll(connection) {
        case PGRES_POLLING_OK: sendQueries()
        case PGRES_POLLING_FAILED: failConnection()
        case let wish: stage = .connecting(wish)
        }
    }

    /// Sends everything as one pipeline, with a synchronisation point after each query so that one that fails is
    /// alone.
    private func sendQueries() {
        queries = inquiry.queries(ServerVersion(number: Int(PQserverVersion(connection))))
        PQsetErrorVerbosity(connection, PQERRORS_DEFAULT)
        stage = .asking
        guard PQsetnonblocking(connection, 1) == 0, PQenterPipelineMode(connection) == 1 else {
            return failConnection()
        }
        var sent: [String] = []
        for query in queries {
            if query.holdsNUL {
                results[query.name] = .failure(
                    PostgresError(kind: .query, message: "the statement or a parameter holds a NUL character"))
                continue
            }
            let queued = withCStrings(query.parameters) {
                PQsendQueryParams(connection, query.sql, Int32(query.parameters.count), nil, $0, nil, nil, 0)
            }
            guard queued == 1, PQpipelineSync(connection) == 1 else { return loseConnection() }
            sent.append(query.name)
        }
        awaited = sent[...]
        if awaited.isEmpty { finishAnswered(missing: nil) }
    }

    private func collect() {
        guard PQconsumeInput(connection) == 1 else { return loseConnection() }
        // With output still unsent PQgetResult would wait for the socket.
        switch PQflush(connection) {
        case 0: break
        case 1: return
        default: return loseConnection()
        }
        var emptyHanded = 0
        while !awaited.isEmpty, PQisBusy(connection) == 0 {
            guard let result = PQgetResult(connection) else {
                // NULL ends each query of a pipeline; twice in a row, nothing more is coming.
                emptyHanded += 1
                if emptyHanded > 1 { return loseConnection() }
                continue
            }
            emptyHanded = 0
            take(result)
            PQclear(result)
        }
        if awaited.isEmpty { finishAnswered(missing: nil) }
    }

    private func take(_ result: OpaquePointer) {
        guard let name = awaited.first else { return }
        switch PQresultStatus(result) {
        case PGRES_PIPELINE_SYNC: awaited = awaited.dropFirst()
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: results[name] = .success(PostgresResult(result))
        default: results[name] = .failure(PostgresError(result: result, secret: inquiry.endpoint.password))
        }
    }

    /// The server hung up in the middle: what it had answered stays.
    private func loseConnection() {
        let text = connection.map { String(cString: PQerrorMessage($0)) } ?? ""
        let error = PostgresError(connectionText: text, neededPassword: false, secret: inquiry.endpoint.password)
        if results.isEmpty { finish(failing: error) } else { finishAnswered(missing: error) }
    }

    private func failConnection() {
        guard let connection else {
            return finish(failing: PostgresError(kind: .unreachable, message: "out of memory"))
        }
        finish(
            failing: PostgresError(
                connectionText: String(cString: PQerrorMessage(connection)),
                neededPassword: PQconnectionNeedsPassword(connection) == 1, secret: inquiry.endpoint.password))
    }

    private func finish(failing error: PostgresError) {
        stage = .finished(.failed(error, elapsed: .now - begun))
        disconnect()
    }

    private func finishAnswered(missing error: PostgresError?) {
        for query in queries where results[query.name] == nil {
            results[query.name] = .failure(error ?? PostgresError(kind: .protocolFailure, message: "no result arrived"))
        }
        stage = .finished(
            .answered(
                PostgresAnswer(
                    serverVersion: ServerVersion(number: Int(PQserverVersion(connection))),
                    isTLS: PQsslInUse(connection) == 1, tlsProtocol: text(PQsslAttribute(connection, "protocol")),
                    peer: peer, parameters: reportedParameters, results: results, elapsed: .now - begun)))
        disconnect()
    }

    private var peer: String {
        let address = text(PQhostaddr(connection)) ?? ""
        return address.isEmpty ? text(PQhost(connection)) ?? "" : "\(address):\(text(PQport(connection)) ?? "")"
    }

    private var reportedParameters: [String: String] {
        let names = [
            "is_superuser", "session_authorization", "server_version", "server_encoding", "in_hot_standby",
            "integer_datetimes", "application_name",
        ]
        return names.reduce(into: [:]) { known, name in known[name] = text(PQparameterStatus(connection, name)) }
    }

    private func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
    private func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }

    private func disconnect() {
        PQfinish(connection)
        connection = nil
    }
}

extension PostgresResult {
    /// Copies libpq's rows out of its memory.
    fileprivate init(_ result: OpaquePointer) {
        let width = PQnfields(result)
        columns = (0..<width).map { PQfname(result, $0).map { String(cString: $0) } ?? "" }
        rows = (0..<PQntuples(result)).map { row in
            (0..<width).map { column in
                PQgetisnull(result, row, column) == 1
                    ? nil : PQgetvalue(result, row, column).map { String(cString: $0) }
            }
        }
    }
}

extension PostgresError {
    /// Reads the code and the sentence of a failed statement.
    fileprivate init(result: OpaquePointer, secret: Secret?) {
        func field(_ code: Character) -> String? {
            code.asciiValue.flatMap { PQresultErrorField(result, Int32($0)) }.map { String(cString: $0) }
        }
        let message = field("M") ?? PQresultErrorMessage(result).map { String(cString: $0) } ?? ""
        let safe = secret?.masked(in: message) ?? message
        guard let state = field("C") else {
            self.init(kind: .protocolFailure, message: safe.isEmpty ? "the statement was not run" : safe)
            return
        }
        self.init(sqlState: state, message: safe)
    }
}
