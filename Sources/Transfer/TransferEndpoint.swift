/// A folder at a server, with what is needed to get there.
package struct TransferEndpoint: Hashable, Sendable {
    /// How the server proves that it is the right one.
    package enum Trust: Hashable, Sendable {
        /// It does not: plain FTP has no means. Refused for SFTP.
        case none
        /// Its SSH key stands in this known_hosts file.
        case knownHosts(file: String)
    }

    /// The folder under which every path of the client lies.
    package let base: TransferURL
    /// Who we say we are.
    package let credential: TransferCredential
    /// How the server proves itself.
    package let trust: Trust

    /// Makes an endpoint; nothing is opened or checked yet.
    package init(base: TransferURL, credential: TransferCredential, trust: Trust) {
        self.base = base
        self.credential = credential
        self.trust = trust
    }
}
