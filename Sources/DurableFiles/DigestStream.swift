import CLibCrypto

/// SHA-256 of bytes that arrive in pieces.
package struct DigestStream: ~Copyable {
    private let context: OpaquePointer

    package init() {
        guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            preconditionFailure("libcrypto cannot make a SHA-256 context: memory is exhausted or the library is broken")
        }
        self.context = context
    }

    deinit {
        EVP_MD_CTX_free(context)
    }

    /// Takes the next bytes.
    package mutating func update(_ buffer: UnsafeRawBufferPointer) {
        let status = EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
        precondition(status == 1, "libcrypto refused bytes for a digest that was begun")
    }

    /// Takes the next bytes.
    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { update($0) }
    }

    /// The digest of all bytes taken, in lower-case hexadecimal.
    package consuming func finish() -> String {
        let digest = [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { buffer, initialized in
            var length: UInt32 = 0
            let status = EVP_DigestFinal_ex(context, buffer.baseAddress, &length)
            precondition(status == 1, "libcrypto could not end a digest that was begun")
            initialized = Int(length)
        }
        return ContentDigest.hexadecimal(digest)
    }
}
