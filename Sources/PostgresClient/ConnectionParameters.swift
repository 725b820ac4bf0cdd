import CLibPQ
import Glibc

/// The keyword and value arrays that libpq's connect functions take; never a URI, so that nothing needs escaping.
struct ConnectionParameters {
    private(set) var values: [(keyword: String, value: String)] = []

    /// What says where and who; how the session behaves comes with `sessionSettings`.
    init(_ endpoint: PostgresEndpoint) {
        add("service", endpoint.service)
        add("host", endpoint.host)
        add("hostaddr", endpoint.hostAddress)
        add("port", endpoint.port.map(String.init))
        add("dbname", endpoint.database)
        add("user", endpoint.user)
        add("password", endpoint.password?.reveal())
        add("passfile", endpoint.passfile)
        add("sslmode", endpoint.sslMode?.rawValue ?? (endpoint.service == nil ? "prefer" : nil))
        add("sslrootcert", endpoint.sslRootCertificate)
        add("application_name", endpoint.applicationName)
        add("client_encoding", "UTF8")
        // A Kerberos library would look names up by itself, and block.
        add("gssencmode", "disable")
    }

    /// Gives a keyword its value, in place of the one it had; an empty or absent value leaves it to libpq.
    mutating func set(_ keyword: String, _ value: String?) {
        values.removeAll { $0.keyword == keyword }
        add(keyword, value)
    }

    /// A read-only session in which one statement may take at most `statementTimeout`, and user schemas shadow
    /// nothing.
    ///
    /// They travel as startup options: a `SET` through a pooler would stay behind for the pool's other clients.
    mutating func restrictSession(statementTimeout: Duration) {
        let milliseconds = max(1, Int(statementTimeout / .milliseconds(1)))
        set(
            "options",
            "-c default_transaction_read_only=on -c statement_timeout=\(milliseconds) -c search_path=pg_catalog"
                + " -c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=postgres")
    }

    /// Runs `body` with the two null-terminated arrays of C strings.
    func withArrays<Answer>(
        _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> Answer
    ) -> Answer {
        withCStrings(values.map(\.keyword)) { keywords in withCStrings(values.map(\.value)) { body(keywords, $0) } }
    }

    private mutating func add(_ keyword: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        values.append((keyword, value))
    }
}

/// Runs `body` with a null-terminated array of C strings, a null pointer for each nil.
func withCStrings<Answer>(
    _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Answer
) -> Answer {
    let copies: [UnsafeMutablePointer<CChar>?] = texts.map { $0.flatMap { strdup($0) } }
    defer { copies.forEach { free($0) } }
    let pointers = copies.map { UnsafePointer($0) } + [nil]
    return pointers.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else {
            preconditionFailure("the array ends with a null pointer, so has a base")
        }
        return body(base)
    }
}
