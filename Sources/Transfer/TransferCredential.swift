/// Who we say we are, and the proof.
package struct TransferCredential: Hashable, Sendable {
    /// How the user is proven.
    package enum Proof: Hashable, Sendable {
        /// A password.
        case password(TransferSecret)
        /// An SSH private key in a file (ed25519: libssh2 1.10 offers RSA keys only with SHA-1, which servers refuse).
        case sshKey(file: String, passphrase: TransferSecret?)
    }

    /// The account at the server.
    package let user: String
    /// The password or key.
    package let proof: Proof

    /// Makes a credential.
    package init(user: String, proof: Proof) {
        self.user = user
        self.proof = proof
    }

    /// The secret that must not appear in any message.
    var secret: TransferSecret? {
        switch proof {
        case .password(let secret): secret
        case .sshKey(_, let passphrase): passphrase
        }
    }
}
