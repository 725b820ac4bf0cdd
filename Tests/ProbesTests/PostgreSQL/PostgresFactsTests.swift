import Foundation
import LoopbackServers
import Probes
import RecoveryModel
import Testing

/// What a healthy primary and its standby tell, and to whom.
@Suite struct PostgresFactsTests {
    private static let starting = Task {
        let options = PostgresServer.Options(
            tls: true,
            configuration: [
                "archive_mode = on", "archive_command = '/bin/true'", "max_connections = 77",
                "allow_in_place_tablespaces = on",
            ])
        let (primary, standby) = try await ProbedServer.pair(options)
        try await primary.psql("CREATE TABLESPACE apartado LOCATION ''")
        try await primary.psql("CREATE DATABASE \"nómina\"")
        try await primary.psql("CREATE DATABASE privada")
        try await primary.psql("REVOKE CONNECT ON DATABASE privada FROM PUBLIC")
        try await primary.psql(MonitoringRole(name: "resguardo", databases: ["nómina"]).grants)
        try await primary.psql("CREATE ROLE limitado LOGIN")
        try await ProbedServer.caughtUp(primary)
        return (primary, standby)
    }

    @Test func aPrimaryTellsEverything() async throws {
        let (primary, _) = try await Self.starting.value
        let facts = try await ProbedServer.facts(primary)
        #expect(facts.unknowns == [:])
        #expect(facts.versionNumber == Int(try await primary.psql("SHOW server_version_num")))
        #expect(facts.endOfLife == CalendarDate(isoText: "2027-11-11"))
        #expect(facts.role.value == .primary)
        #expect(facts.timeline.value == 1)
        #expect(facts.checksumsEnabled.value == true)
        #expect(facts.checksumFailures.value == 0)
        #expect(facts.synchronousWaiters.value == 0)
        #expect(facts.superusers.value == ["postgres"])
        #expect(facts.sessionUser == "postgres")
        #expect(facts.sessionIsSuperuser)
        #expect(facts.sessionIsEncrypted)
        #expect(facts.extensions.value?.map(\.name) == ["plpgsql"])
        #expect(facts.archiver.value?.mode == "on")
        #expect(facts.archiver.value?.pending != nil)
        #expect(facts.connections.value?.limit == 77)
        #expect(facts.connections.value?.reserved == 3)
        #expect((facts.connections.value?.used ?? 0) >= 1)
        #expect(facts.setting("fsync") == "off")
        #expect(facts.setting("wal_keep_size") == "64MB")
        #expect(facts.setting("ssl") == "on")
        #expect(facts.receiver.value == .some(nil))
        #expect(facts.tablespaces.value?.map(\.name) == ["apartado"])
        let started = try #require(facts.startedAt.value)
        #expect(abs(started.timeIntervalSinceNow) < 600)
    }

    @Test func databasesHaveSizeAndAge() async throws {
        let (primary, _) = try await Self.starting.value
        let databases = try #require(try await ProbedServer.facts(primary).databases.value)
        #expect(databases.map(\.name).contains("nómina"))
        #expect(databases.filter(\.isTemplate).map(\.name) == ["template0", "template1"])
        #expect(databases.allSatisfy { ($0.size?.bytes ?? 0) > 1_000_000 && $0.transactionAge > 0 })
    }

    @Test func aPrimarySeesItsStandbyAndTheStandbyItsUpstream() async throws {
        let (primary, standby) = try await Self.starting.value
        let above = try await ProbedServer.facts(primary)
        let seen = try #require(above.standbys.value?.first)
        #expect(above.standbys.value?.count == 1)
        #expect(seen.applicationName == "suplente")
        #expect(seen.address == "127.0.0.1")
        #expect(seen.state == "streaming")
        #expect(seen.syncState == "async")
        #expect(seen.replayLag == ByteCount(0))
        let slot = try #require(above.slots.value?.first)
        #expect(slot.name == "suplente" && slot.kind == "physical" && slot.isActive && slot.walStatus == "reserved")
        let below = try await ProbedServer.facts(standby)
        #expect(below.unknowns == [:])
        #expect(below.role.value == .standby)
        #expect(below.timeline.value == 1)
        #expect(below.systemIdentifier.value == above.systemIdentifier.value)
        let receiver = try #require(below.receiver.value ?? nil)
        #expect(receiver.status == "streaming" && receiver.senderHost == "127.0.0.1" && receiver.slot == "suplente")
        #expect(receiver.replayLagSeconds == 0)
        #expect(receiver.isReplayPaused == false)
    }

    @Test func theRoleThatTheGrantsMakeLearnsEverythingAndIsNoSuperuser() async throws {
        let (primary, standby) = try await Self.starting.value
        for server in [primary, standby] {
            let facts = try await ProbedServer.facts(server, user: "resguardo")
            #expect(facts.unknowns == [:])
            #expect(!facts.sessionIsSuperuser)
            #expect(facts.databases.value?.allSatisfy { $0.size != nil } == true)
            #expect(facts.tablespaces.value?.allSatisfy { $0.size != nil } == true)
            #expect(facts.archiver.value?.pending != nil)
        }
        let standbys = try await ProbedServer.facts(primary, user: "resguardo").standbys.value
        #expect(standbys?.first?.state == "streaming")
    }

    @Test func aRoleWithoutPrivilegesLeavesFactsUnknownAndLosesNoOther() async throws {
        let (primary, standby) = try await Self.starting.value
        let facts = try await ProbedServer.facts(primary, user: "limitado")
        #expect(Set(facts.unknowns.keys) == ["standbys", "synchronousWaiters"])
        #expect(facts.unknowns["standbys"] == "the probing role is not a member of pg_monitor")
        #expect(facts.archiver.value?.mode == "on")
        #expect(facts.archiver.value?.pending == nil)
        let sizes = try #require(facts.databases.value).map { ($0.name, $0.size != nil) }
        #expect(sizes.contains { $0 == ("privada", false) })
        #expect(sizes.contains { $0 == ("nómina", true) })
        #expect(facts.tablespaces.value?.first?.size == nil)
        let below = try await ProbedServer.facts(standby, user: "limitado")
        #expect(Set(below.unknowns.keys) == ["timeline", "receiver", "synchronousWaiters"])
        #expect(below.unknowns["timeline"] == "the probing role is not a member of pg_monitor")
    }
}
