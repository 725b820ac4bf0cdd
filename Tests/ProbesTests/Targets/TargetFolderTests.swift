import Foundation
import RecoveryModel
import Testing

@Suite("A local folder as a backup target")
struct TargetFolderTests {
    static let order: [TargetFacts.Phase.Name] = [.connect, .write, .read, .compare, .delete]

    @Test("It is written, read back, cleaned, and its free space told")
    func works() async throws {
        try await TargetScene.withFolder { folder in
            let observation = try await TargetScene.observe(try TargetScene.folder(folder))
            let facts = try #require(observation.target)
            #expect(observation.subject == .target("folder"))
            #expect(observation.takenAt == TargetScene.instant)
            #expect(facts.phases.map(\.name) == Self.order)
            #expect(facts.phases.allSatisfy { $0.seconds > 0 })
            #expect(facts.proved == ByteCount(4096))
            #expect(facts.address == folder)
            #expect(facts.isEncryptedInTransit)
            #expect(try #require(facts.freeSpace.value) > ByteCount(0))
            #expect(try TargetScene.files(in: folder).isEmpty)
        }
    }

    @Test("What is not there, is no folder, or may not be written is a failure with its reason")
    func refused() async throws {
        try await TargetScene.withFolder { folder in
            let file = folder + "/file"
            try Data().write(to: URL(fileURLWithPath: file))
            for (path, reason) in [
                (folder + "/none", ProbeFailure.Reason.missing), (file, .missing), ("/sys/kernel", .permission),
            ] {
                let observation = try await TargetScene.observe(try TargetScene.folder(path))
                #expect(observation.failure?.reason == reason, "\(path): \(observation.outcome)")
            }
        }
    }

    @Test("What this version cannot probe, and what is not told, is named")
    func unsupported() async throws {
        let cloud = try TargetScene.target("nube", "s3", ["path": .text("copias"), "host": .text("s3.example.org")])
        #expect(try await TargetScene.observe(cloud).failure?.reason == .unsupported)
        let hostless = try TargetScene.target(
            "x", "ftp",
            ["path": .text("a"), "user": .text("u"), "password_variable": .text(TargetScene.variable)])
        #expect(try await TargetScene.observe(hostless, password: "p").failure?.reason == .notConfigured)
        #expect(try await TargetScene.observe(hostless).failure?.message.contains(TargetScene.variable) == true)
    }
}
