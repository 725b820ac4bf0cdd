import Foundation
import RecoveryModel

extension StandbyFacts {
    /// A standby that keeps up.
    static func sample(
        _ name: String, state: String = "streaming", sync: String = "async", lagBytes: Int64 = 0, seconds: Double? = nil
    ) -> StandbyFacts {
        StandbyFacts(
            applicationName: name, address: "10.0.0.2", state: state, syncState: sync, flushLag: ByteCount(lagBytes),
            replayLag: ByteCount(lagBytes), flushLagSeconds: seconds, replayLagSeconds: seconds)
    }
}

extension PostgresFacts {
    /// A sound server.
    static func sample(
        role: Role = .primary, identity: String = "1", timeline: Int = 3, standbys: [StandbyFacts] = [],
        databases: [String] = ["tramites"]
    ) -> PostgresFacts {
        PostgresFacts(
            versionNumber: 160_006, version: "16.6", endOfLife: CalendarDate(year: 2028, month: 11, day: 9),
            systemIdentifier: .known(identity), startedAt: .known(PlanBuilder.asOf), role: .known(role),
            timeline: .known(timeline), walPosition: .unknown(reason: LocalizedText(verbatim: "—")),
            standbys: .known(standbys),
            receiver: .known(
                role == .primary
                    ? nil
                    : ReceiverFacts(
                        status: "streaming", senderHost: nil, slot: nil, replayLagSeconds: 0, isReplayPaused: false)),
            slots: .known([]),
            archiver: .known(
                ArchiverFacts(
                    mode: "on", archivedCount: 9, lastArchivedAt: PlanBuilder.asOf.addingTimeInterval(-660),
                    failedCount: 0, lastFailedAt: nil, pending: 0)),
            settings: .known(["archive_timeout": "60", "wal_log_hints": "on"]), checksumsEnabled: .known(true),
            checksumFailures: .known(0),
            databases: .known(
                databases.map {
                    DatabaseFacts(
                        name: $0, size: ByteCount(1_000_000_000), transactionAge: 1, multixactAge: 1,
                        checksumFailures: 0, isTemplate: false)
                }),
            extensions: .known([]), tablespaces: .known([]),
            connections: .known(ConnectionFacts(used: 1, limit: 100, reserved: 3)), superusers: .known(["postgres"]),
            synchronousWaiters: .known(0), sessionIsEncrypted: true, sessionUser: "resguardo",
            sessionIsSuperuser: false)
    }

    /// The same server but for one thing.
    func but(_ change: (inout PostgresFacts) -> Void) -> PostgresFacts {
        var copy = self
        change(&copy)
        return copy
    }
}

extension TargetFacts {
    static func sample(free: Fact<ByteCount> = .known(ByteCount(900_000_000_000)), isEncrypted: Bool = true)
        -> TargetFacts
    {
        TargetFacts(
            phases: [], proved: ByteCount(65_536), freeSpace: free, address: "sftp://boveda:22/r",
            isEncryptedInTransit: isEncrypted)
    }
}
