import LoopbackServers
import Probes
import RecoveryModel
import Testing

@Suite("Backup targets that misbehave")
struct TargetFaultTests {
    /// What the server does, the reason given, a part of the message, and whether the file may stay.
    struct Case: Sendable, CustomTestStringConvertible {
        let fault: FTPServer.Fault
        let reason: ProbeFailure.Reason
        let words: String
        var leaves = false

        var testDescription: String { fault.rawValue }
    }

    @Test(
        "Each fault is a failure with its reason, and the file is not left behind where the server lets us",
        arguments: [
            Case(
                fault: .dropsLastKilobyte, reason: .contentDiffers,
                words: "read back differs: wrote 4096 bytes, read 3072"),
            Case(fault: .turnsOneByte, reason: .contentDiffers, words: "read back differs from byte 0 of 4096 on"),
            Case(
                fault: .storesNothing, reason: .contentDiffers,
                words: "read: wrote 4096 bytes without complaint, and the file is not there"),
            Case(fault: .diskFull, reason: .noSpace, words: "552"),
            Case(fault: .readOnly, reason: .permission, words: "write: "),
            Case(fault: .refusesLogin, reason: .authentication, words: "connect: "),
            Case(fault: .refusesDelete, reason: .permission, words: "may remain there", leaves: true),
            Case(fault: .deletesNothing, reason: .protocolFailure, words: "and is still there", leaves: true),
        ])
    func fault(_ expected: Case) async throws {
        try await FTPServer.running(expected.fault) { server in
            let target = try TargetScene.target(server)
            let observation = try await TargetScene.observe(target, password: server.password)
            #expect(observation.failure?.reason == expected.reason)
            let message = try #require(observation.failure?.message)
            #expect(message.contains(expected.words))
            #expect(!message.contains(server.password))
            #expect(try TargetScene.files(in: server.root).isEmpty == !expected.leaves)
        }
    }

    @Test("Nobody listens: unreachable")
    func refusedPort() async throws {
        let target = try TargetScene.target(
            "ftp", "ftp",
            [
                "host": .text("127.0.0.1"), "port": .integer(Int64(try LoopbackPort.free())), "path": .text(""),
                "user": .text("u"), "password_variable": .text(TargetScene.variable),
            ])
        #expect(try await TargetScene.observe(target, password: "p").failure?.reason == .unreachable)
    }

    @Test(
        "A server that hangs is cut at its own deadline and delays no other",
        arguments: [
            FTPServer.Fault.silentAfterConnect, .hangsMidUpload,
        ])
    func hang(_ fault: FTPServer.Fault) async throws {
        try await FTPServer.running(fault) { server in
            try await TargetScene.withFolder { folder in
                let slow = try (0..<30).map { _ in
                    try TargetScene.target(server, ["deadline": .duration(.seconds(1))])
                }
                let probe = TargetProbe(environment: [TargetScene.variable: server.password])
                let start = ContinuousClock.now
                let seen = await probe.observe(slow + [try TargetScene.folder(folder)], takenAt: TargetScene.instant)
                let elapsed = start.duration(to: .now)
                #expect(seen.dropLast().allSatisfy { $0.failure?.reason == .timedOut })
                #expect(seen.last?.target != nil)
                #expect(elapsed < .seconds(45))
            }
        }
    }
}
