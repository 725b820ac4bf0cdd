import Foundation
import LoopbackServers
import Probes
import RecoveryModel
import Testing

@Suite("FTP and SFTP servers as backup targets")
struct TargetServerTests {
    @Test("FTP: every phase is timed, nothing stays, free space is told when the server knows it")
    func ftp() async throws {
        try await FTPServer.running(freeSpace: 5_000_000_000) { server in
            try FileManager.default.createDirectory(
                atPath: server.root + "/mañana #1", withIntermediateDirectories: false)
            try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: server.root + "/mañana #1")
            let target = try TargetScene.target(server, ["path": .text("mañana #1")])
            let observation = try await TargetScene.observe(target, password: server.password)
            let facts = try #require(observation.target, "\(observation.outcome)")
            #expect(facts.phases.map(\.name) == TargetFolderTests.order)
            #expect(facts.freeSpace == .known(ByteCount(5_000_000_000)))
            #expect(facts.address == "ftp://127.0.0.1:\(server.port)/ma%C3%B1ana%20%231")
            #expect(!facts.isEncryptedInTransit)
            #expect(try TargetScene.files(in: server.root + "/mañana #1").isEmpty)
        }
    }

    @Test("SFTP: every phase is timed, nothing stays, free space is unknown with its reason")
    func sftp() async throws {
        try await SFTPServer.running { server in
            let observation = try await TargetScene.observe(try TargetScene.target(server))
            let facts = try #require(observation.target, "\(observation.outcome)")
            #expect(facts.phases.map(\.name) == TargetFolderTests.order)
            #expect(facts.freeSpace.value == nil)
            #expect(facts.isEncryptedInTransit)
            #expect(try TargetScene.files(in: server.root).isEmpty)
        }
    }

    @Test("SFTP: a changed host key and an unknown one are failures of their own, and nothing is written")
    func hostKeys() async throws {
        let first = try await SFTPServer.start()
        let server: SFTPServer
        do {
            let unknown = try TargetScene.target(first, ["known_hosts": .text("/tmp/resguardo-none")])
            #expect(try await TargetScene.observe(unknown).failure?.reason == .hostKeyUnknown)
            let keyless = try TargetScene.target(first, ["key_file": .text("/tmp/resguardo-none")])
            #expect(try await TargetScene.observe(keyless).failure?.reason == .notConfigured)
            let stranger = try TargetScene.target(first, ["key_file": .text(first.strangersKey)])
            #expect(try await TargetScene.observe(stranger).failure?.reason == .authentication)
            server = try await first.restartedWithNewHostKey()
        } catch {
            await first.stop()
            throw error
        }
        let outcome = try await TargetScene.observe(try TargetScene.target(server))
        #expect(outcome.failure?.reason == .hostKeyChanged)
        #expect(try TargetScene.files(in: server.root).isEmpty)
        await server.stop()
    }

    @Test("Relative paths of this machine lie where the caller says")
    func relativePaths() async throws {
        try await SFTPServer.running { server in
            let folder = (server.privateKey as NSString).deletingLastPathComponent
            let target = try TargetScene.target(
                server, ["key_file": .text("client_key"), "known_hosts": .text("known_hosts")])
            let probe = TargetProbe(environment: [:], resolvingPaths: { $0.hasPrefix("/") ? $0 : folder + "/" + $0 })
            let observation = try #require(await probe.observe([target], takenAt: TargetScene.instant).first)
            #expect(observation.target != nil, "\(observation.outcome)")
        }
    }
}
