package import Foundation

/// One row of pg_stat_replication: a standby as its primary sees it.
package struct StandbyFacts: Codable, Hashable, Sendable {
    package let applicationName: String
    package let address: String?
    /// `streaming`, `catchup`, `startup`…
    package let state: String
    /// `async`, `sync`, `quorum`, `potential`.
    package let syncState: String
    /// WAL not yet flushed on the standby: what a failover would lose.
    package let flushLag: ByteCount?
    /// WAL not yet replayed: what a failover would have to wait for.
    package let replayLag: ByteCount?
    /// `flush_lag` in seconds; PostgreSQL leaves it out on an idle server, and it stands still while replay is paused.
    package let flushLagSeconds: Double?
    package let replayLagSeconds: Double?

    package init(
        applicationName: String, address: String?, state: String, syncState: String, flushLag: ByteCount?,
        replayLag: ByteCount?, flushLagSeconds: Double?, replayLagSeconds: Double?
    ) {
        self.applicationName = applicationName
        self.address = address
        self.state = state
        self.syncState = syncState
        self.flushLag = flushLag
        self.replayLag = replayLag
        self.flushLagSeconds = flushLagSeconds
        self.replayLagSeconds = replayLagSeconds
    }
}

/// pg_stat_wal_receiver of a standby, and how far behind it is by its own clock.
package struct ReceiverFacts: Codable, Hashable, Sendable {
    package let status: String
    package let senderHost: String?
    package let slot: String?
    /// 0 when all that was received is replayed, else seconds since the last replayed commit.
    package let replayLagSeconds: Double?
    package let isReplayPaused: Bool?

    package init(
        status: String, senderHost: String?, slot: String?, replayLagSeconds: Double?, isReplayPaused: Bool?
    ) {
        self.status = status
        self.senderHost = senderHost
        self.slot = slot
        self.replayLagSeconds = replayLagSeconds
        self.isReplayPaused = isReplayPaused
    }
}

/// One replication slot and the WAL that it keeps from being removed.
package struct SlotFacts: Codable, Hashable, Sendable {
    package let name: String
    /// `physical` or `logical`.
    package let kind: String
    package let isActive: Bool
    package let retained: ByteCount?
    /// `reserved`, `extended`, `unreserved`, `lost`; from version 13 on.
    package let walStatus: String?

    package init(name: String, kind: String, isActive: Bool, retained: ByteCount?, walStatus: String?) {
        self.name = name
        self.kind = kind
        self.isActive = isActive
        self.retained = retained
        self.walStatus = walStatus
    }
}

/// pg_stat_archiver: whether finished WAL leaves the server.
package struct ArchiverFacts: Codable, Hashable, Sendable {
    package let mode: String
    package let archivedCount: Int64
    package let lastArchivedAt: Date?
    package let failedCount: Int64
    package let lastFailedAt: Date?
    /// Files waiting to be archived; unknown without the privilege to list them.
    package let pending: Int?

    package init(
        mode: String, archivedCount: Int64, lastArchivedAt: Date?, failedCount: Int64, lastFailedAt: Date?,
        pending: Int?
    ) {
        self.mode = mode
        self.archivedCount = archivedCount
        self.lastArchivedAt = lastArchivedAt
        self.failedCount = failedCount
        self.lastFailedAt = lastFailedAt
        self.pending = pending
    }
}
