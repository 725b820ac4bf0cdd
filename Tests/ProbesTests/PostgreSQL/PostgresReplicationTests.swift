import LoopbackServers
import Probes
import RecoveryModel
import Testing

/// Replication that is not well: each state must show in the facts that rules read.
@Suite struct PostgresReplicationTests {
    @Test func aStoppedStandbyDisappearsAndItsSlotKeepsWAL() async throws {
        let (primary, standby) = try await ProbedServer.pair()
        try await standby.stop()
        try await primary.psql("CREATE TABLE filler AS SELECT g, repeat('x', 500) FROM generate_series(1, 5000) g")
        try await primary.wait(upTo: .seconds(20), for: "the slot to be released") {
            try await primary.psql("SELECT active FROM pg_replication_slots") == "f"
        }
        let facts = try await ProbedServer.facts(primary)
        #expect(facts.standbys.value == [])
        let slot = try #require(facts.slots.value?.first)
        #expect(!slot.isActive)
        #expect((slot.retained?.bytes ?? 0) > 2_000_000)
        let down = await PostgresProbe(environment: [:]).observe(
            [try ProbedServer.endpoint(standby)], takenAt: ProbedServer.instant)
        #expect(down.first?.failure?.reason == .unreachable)
    }

    @Test func pausedReplayShowsInBytesAndSeconds() async throws {
        let (primary, standby) = try await ProbedServer.pair()
        try await primary.psql("CREATE TABLE replayed (i int)")
        try await ProbedServer.caughtUp(primary)
        try await standby.psql("SELECT pg_wal_replay_pause()")
        try await primary.psql("CREATE TABLE filler AS SELECT g, repeat('x', 500) FROM generate_series(1, 5000) g")
        try await primary.wait(upTo: .seconds(20), for: "the standby to have the WAL") {
            try await primary.psql(
                "SELECT flush_lsn = pg_current_wal_lsn() AND replay_lsn < flush_lsn FROM pg_stat_replication") == "t"
        }
        let seen = try #require(try await ProbedServer.facts(primary).standbys.value?.first)
        #expect(seen.state == "streaming")
        #expect(seen.flushLag == ByteCount(0))
        #expect((seen.replayLag?.bytes ?? 0) > 2_000_000)
        let receiver = try #require(try await ProbedServer.facts(standby).receiver.value ?? nil)
        #expect(receiver.isReplayPaused == true)
        #expect((receiver.replayLagSeconds ?? 0) > 0)
    }

    @Test func aPromotedStandbyIsAPrimaryOnTheNextTimeline() async throws {
        let (primary, standby) = try await ProbedServer.pair()
        try await primary.kill()
        let orphan = try await ProbedServer.facts(standby)
        #expect(orphan.role.value == .standby)
        try await standby.wait(upTo: .seconds(20), for: "the receiver to give up") {
            try await standby.psql("SELECT count(*) FROM pg_stat_wal_receiver") == "0"
        }
        let alone = try await ProbedServer.facts(standby)
        #expect(alone.receiver.value == .some(nil))
        #expect(alone.unknowns == ["timeline": "the standby receives no WAL"])
        try await standby.promote()
        let facts = try await ProbedServer.facts(standby)
        #expect(facts.role.value == .primary)
        #expect(facts.timeline.value == 2)
    }

    @Test func aCommitWithoutItsSynchronousStandbyIsSeenWaiting() async throws {
        let primary = try await PostgresServer.start(.init(configuration: ["synchronous_standby_names = 'suplente'"]))
        let commit = Task { try await primary.psql("SET synchronous_commit = on; CREATE TABLE waits (i int)") }
        try await primary.wait(upTo: .seconds(20), for: "the commit to wait") {
            try await ProbedServer.facts(primary).synchronousWaiters.value == 1
        }
        #expect(try await ProbedServer.facts(primary).setting("synchronous_standby_names") == "suplente")
        try await primary.stop(.immediate)
        await #expect(throws: PostgresServerFailure.self) { try await commit.value }
    }

    @Test func aFailingArchiverShows() async throws {
        let primary = try await PostgresServer.start(
            .init(
                dataChecksums: false, configuration: ["archive_mode = on", "archive_command = '/bin/false'"]))
        try await primary.psql("CREATE TABLE t (i int)")
        try await primary.psql("SELECT pg_switch_wal()")
        try await primary.wait(upTo: .seconds(30), for: "the archiver to fail") {
            try await ProbedServer.facts(primary).archiver.value?.failedCount ?? 0 > 0
        }
        let facts = try await ProbedServer.facts(primary)
        let archiver = try #require(facts.archiver.value)
        #expect(archiver.lastFailedAt != nil)
        #expect(archiver.lastArchivedAt == nil)
        #expect((archiver.pending ?? 0) >= 1)
        #expect(facts.checksumsEnabled.value == false)
        #expect(facts.unknowns == ["checksumFailures": "data checksums are off"])
    }
}
