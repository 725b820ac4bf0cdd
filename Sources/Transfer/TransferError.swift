/// Why a transfer did not happen, or did not happen whole.
package struct TransferError: Error, Hashable, Sendable {
    /// What went wrong, as far as the protocol lets us tell.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The name does not resolve or nothing accepts the connection.
        case unreachable
        /// The deadline passed, or the server fell silent.
        case timedOut
        /// The caller cancelled its task.
        case cancelled
        /// The server refused the user, the password or the key; or our key file cannot be read.
        case authentication
        /// The server's SSH key is not the one in the known_hosts file.
        case hostKeyChanged
        /// The known_hosts file is missing or does not know the server.
        case hostKeyUnknown
        /// TLS could not be agreed on, or the certificate does not hold.
        case tls
        /// The file or folder does not exist.
        case notFound
        /// The server does not let this user do that.
        case permission
        /// The disk or the quota is full.
        case noSpace
        /// Fewer bytes arrived than were announced.
        case corrupt
        /// The address cannot be used: empty host, control character, `..` in the path.
        case invalidAddress
        /// Our own file cannot be read or written, or what arrives is larger than the caller's limit.
        case local
        /// The server or this build does not offer that.
        case unsupported
        /// Anything else that the server said or failed to say.
        case protocolFailure
    }

    /// What went wrong.
    package let kind: Kind
    /// A sentence fragment in English, lower case; never holds a secret.
    package let message: String
    /// libcurl's result code (`CURLE_…`), when libcurl was asked.
    package let curlCode: Int?
    /// The server's last reply code (FTP: RFC 959 §4.2), when there was one.
    package let replyCode: Int?
    /// True when a connection to the server had been made before the failure.
    package let connected: Bool

    /// Makes an error; the message must not hold a secret.
    package init(
        _ kind: Kind, _ message: String, curlCode: Int? = nil, replyCode: Int? = nil, connected: Bool = false
    ) {
        self.kind = kind
        self.message = message
        self.curlCode = curlCode
        self.replyCode = replyCode
        self.connected = connected
    }
}

extension TransferError: CustomStringConvertible {
    /// The kind, the message and libcurl's code.
    package var description: String {
        let code = curlCode.map { " (curl \($0))" } ?? ""
        return "\(kind.rawValue): \(message)\(code)"
    }
}
