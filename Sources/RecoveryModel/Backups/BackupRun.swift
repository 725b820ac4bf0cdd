package import Foundation

/// One run of a backup policy. Its data are as old as its snapshot, not as its end.
package struct BackupRun: Codable, Hashable, Sendable {
    package enum State: String, Codable, Hashable, Sendable { case running, complete, partial, failed }

    package let id: String
    package let policy: String
    package let state: State
    package let startedAt: Date
    package let endedAt: Date?
    /// The instant whose data the copy shows.
    package let snapshotAt: Date?
    package let size: ByteCount?
    package let tool: String?
    package let reason: String?
}
