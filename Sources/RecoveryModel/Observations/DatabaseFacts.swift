/// One database of a server.
package struct DatabaseFacts: Codable, Hashable, Sendable {
    package let name: String
    /// Absent without the privilege to connect to it.
    package let size: ByteCount?
    /// Transactions since the oldest unfrozen one; 2³¹ is the end.
    package let transactionAge: Int64
    package let multixactAge: Int64?
    package let checksumFailures: Int64?
    package let isTemplate: Bool

    package init(
        name: String, size: ByteCount?, transactionAge: Int64, multixactAge: Int64?, checksumFailures: Int64?,
        isTemplate: Bool
    ) {
        self.name = name
        self.size = size
        self.transactionAge = transactionAge
        self.multixactAge = multixactAge
        self.checksumFailures = checksumFailures
        self.isTemplate = isTemplate
    }
}

/// An extension of the database that the probe connected to.
package struct ExtensionFacts: Codable, Hashable, Sendable {
    package let name: String
    package let version: String

    package init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}

/// A tablespace outside the two that every server has.
package struct TablespaceFacts: Codable, Hashable, Sendable {
    package let name: String
    package let location: String
    package let size: ByteCount?

    package init(name: String, location: String, size: ByteCount?) {
        self.name = name
        self.location = location
        self.size = size
    }
}

/// Connections against the limit.
package struct ConnectionFacts: Codable, Hashable, Sendable {
    package let used: Int
    package let limit: Int
    /// Of the limit, those only superusers may use.
    package let reserved: Int

    package init(used: Int, limit: Int, reserved: Int) {
        self.used = used
        self.limit = limit
        self.reserved = reserved
    }
}
