package import Foundation

/// How much is known of a copy: each state implies the one before.
package enum CopyState: String, Codable, CaseIterable, Hashable, Sendable {
    case written
    /// Read back from the target and found equal.
    case verified
    /// Restored, started and questioned.
    case proven
}

/// The copy of one run at one target.
package struct BackupCopy: Codable, Hashable, Sendable {
    package let run: String
    package let target: String
    package let name: String
    package let state: CopyState
    package let size: ByteCount
    /// Hexadecimal SHA-256.
    package let sha256: String
    package let isEncrypted: Bool
    package let verifiedAt: Date?
    package let provenAt: Date?
}
