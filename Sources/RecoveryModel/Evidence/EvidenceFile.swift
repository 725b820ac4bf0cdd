/// A file that proves something, known by its digest.
package struct EvidenceFile: Codable, Hashable, Sendable {
    package let name: String
    package let size: ByteCount
    /// Hexadecimal SHA-256.
    package let sha256: String
    /// Where it came from, in words or as a command.
    package let origin: String?

    package init(name: String, size: ByteCount, sha256: String, origin: String?) {
        self.name = name
        self.size = size
        self.sha256 = sha256
        self.origin = origin
    }
}
