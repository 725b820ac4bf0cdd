/// What a write, a read back and a delete showed of a backup target.
package struct TargetFacts: Codable, Hashable, Sendable {
    /// How long one phase took.
    package struct Phase: Codable, Hashable, Sendable {
        package enum Name: String, Codable, Hashable, Sendable { case connect, write, read, compare, delete }

        package let name: Name
        package let seconds: Double

        package init(name: Name, seconds: Double) {
            self.name = name
            self.seconds = seconds
        }
    }

    /// In the order they ran; `connect` includes authentication.
    package let phases: [Phase]
    /// Bytes written and read back alike.
    package let proved: ByteCount
    package let freeSpace: Fact<ByteCount>
    /// The address spoken to, without secret: `sftp://host:22/path`.
    package let address: String
    /// Whether what travels can be read on the way.
    package let isEncryptedInTransit: Bool

    package init(
        phases: [Phase], proved: ByteCount, freeSpace: Fact<ByteCount>, address: String, isEncryptedInTransit: Bool
    ) {
        self.phases = phases
        self.proved = proved
        self.freeSpace = freeSpace
        self.address = address
        self.isEncryptedInTransit = isEncryptedInTransit
    }
}
