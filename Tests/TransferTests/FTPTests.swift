import Foundation
import LoopbackServers
import Testing
import Transfer

extension FTPServer {
    fileprivate func client(
        path: String = "", password: String? = nil, limits: TransferLimits = TransferLimits()
    ) throws -> TransferClient {
        let base = try TransferURL(scheme: .ftp, host: host, port: port, path: path)
        let secret = TransferSecret(password ?? self.password)
        let credential = TransferCredential(user: user, proof: .password(secret))
        return TransferClient(TransferEndpoint(base: base, credential: credential, trust: .none), limits: limits)
    }

    fileprivate func stored(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + name)))
    }
}

@Suite("FTP against pyftpdlib")
struct FTPTests {
    let limit = Duration.seconds(20)

    @Test("Every verb does what it says, under names with spaces, accents, # and %")
    func everyVerb() async throws {
        try await FTPServer.running { server in
            let client = try server.client()
            let greeting = try await client.connect(within: limit)
            #expect(greeting.connecting > .zero)
            try await client.makeFolder("copias de mañana", within: limit)
            let folder = try server.client(path: "copias de mañana")
            let bytes = Sample.bytes(4096)
            for name in Sample.names {
                #expect(try await folder.put(.bytes(bytes), at: name, within: limit) == 4096)
                #expect(try server.stored("copias de mañana/" + name) == bytes)
                #expect(try await folder.get(name, limit: 1 << 20, within: limit) == bytes)
                #expect(try await folder.size(name, within: limit) == 4096)
            }
            let listed = try await folder.list(within: limit)
            #expect(Set(listed.map(\.name)) == Set(Sample.names))
            #expect(listed.allSatisfy { $0.kind == .file && $0.size == 4096 })
            #expect(try await client.list(within: limit).map(\.kind) == [.folder])
            try await folder.rename(Sample.names[0], to: "nuevo #2.part", within: limit)
            #expect(try server.stored("copias de mañana/nuevo #2.part") == bytes)
            try await folder.delete("nuevo #2.part", within: limit)
            let gone = await failure { try await folder.size("nuevo #2.part", within: limit) }
            #expect(gone?.kind == .notFound)
        }
    }

    @Test("An absolute path begins at the server's root")
    func absolutePath() async throws {
        try await FTPServer.running { server in
            try await server.client().makeFolder("a", within: limit)
            try await server.client(path: "/a").put(.bytes([1, 2, 3]), at: "b", within: limit)
            #expect(try server.stored("a/b") == [1, 2, 3])
            let client = try server.client(path: "a")
            #expect(try await client.get("b", limit: 3, within: limit) == [1, 2, 3])
            #expect(try await client.get("b", limit: 3, within: limit) == [1, 2, 3])
        }
    }

    @Test("An empty file and one of 5 MB arrive whole, from memory and from a file")
    func sizes() async throws {
        try await FTPServer.running { server in
            let client = try server.client()
            let large = Sample.bytes(5 << 20)
            try await client.put(.bytes([]), at: "empty", within: limit)
            #expect(try await client.size("empty", within: limit) == 0)
            #expect(try await client.get("empty", limit: 0, within: limit).isEmpty)
            try await Sample.withFile(large) { file in
                try await client.put(.file(file), at: "large", within: limit)
                #expect(try server.stored("large") == large)
                try await client.get("large", intoNewFile: file + ".back", within: limit)
                #expect(Array(try Data(contentsOf: URL(fileURLWithPath: file + ".back"))) == large)
            }
            let tooLarge = await failure { try await client.get("large", limit: 1000, within: limit) }
            #expect(tooLarge?.kind == .local)
        }
    }

    @Test("A wrong password is named, and stands in no message, not even when the server repeats it")
    func wrongPassword() async throws {
        try await FTPServer.running(.echoesPassword) { server in
            let secret = "muy secreta é#%"
            let error = await failure { try await server.client(password: secret).connect(within: limit) }
            #expect(error?.kind == .authentication)
            #expect(error?.connected == true)
            #expect(error?.message.hasSuffix("530 The password ••• is wrong") == true)
            #expect(!"\(String(reflecting: error))".contains("secreta"))
        }
    }

    @Test(
        "What the server refuses is named",
        arguments: [
            (FTPServer.Fault.diskFull, TransferError.Kind.noSpace), (.readOnly, .permission),
        ])
    func refusedUpload(fault: FTPServer.Fault, kind: TransferError.Kind) async throws {
        try await FTPServer.running(fault) { server in
            let error = await failure { try await server.client().put(.bytes([1]), at: "x", within: limit) }
            #expect(error?.kind == kind)
            #expect(error?.replyCode == (fault == .diskFull ? 552 : 550))
        }
    }

    @Test("What is missing is named: file, folder, and a file to delete")
    func missing() async throws {
        try await FTPServer.running { server in
            let client = try server.client()
            #expect(await failure { try await client.get("x", limit: 1, within: limit) }?.kind == .notFound)
            #expect(await failure { try await client.delete("x", within: limit) }?.kind == .notFound)
            let nowhere = try server.client(path: "nowhere")
            #expect(await failure { try await nowhere.put(.bytes([1]), at: "x", within: limit) }?.kind == .notFound)
        }
    }

    @Test("Nobody listens: unreachable, at once")
    func refusedPort() async throws {
        let base = try TransferURL(scheme: .ftp, host: "127.0.0.1", port: try LoopbackPort.free())
        let credential = TransferCredential(user: "u", proof: .password(TransferSecret("p")))
        let client = TransferClient(TransferEndpoint(base: base, credential: credential, trust: .none))
        let error = await failure { try await client.connect(within: limit) }
        #expect(error?.kind == .unreachable)
        #expect(error?.connected == false)
    }

    @Test("A server that accepts and says nothing is cut at the deadline, and so are forty at once")
    func silentServer() async throws {
        try await FTPServer.running(.silentAfterConnect) { server in
            let elapsed = try await ContinuousClock().measure {
                try await withThrowingTaskGroup(of: TransferError?.self) { group in
                    for _ in 0..<40 {
                        let client = try server.client()
                        group.addTask { await failure { try await client.connect(within: .seconds(2)) } }
                    }
                    for try await error in group {
                        #expect(error?.kind == .timedOut)
                        #expect(error?.connected == true)
                    }
                }
            }
            #expect(elapsed < .seconds(40))
        }
    }

    @Test("A server that hangs in the middle of an upload is cut at the deadline")
    func hangMidUpload() async throws {
        try await FTPServer.running(.hangsMidUpload) { server in
            let client = try server.client()
            let error = await failure {
                try await client.put(.bytes(Sample.bytes(16 << 20)), at: "x", within: .seconds(2))
            }
            #expect(error?.kind == .timedOut)
        }
    }

    @Test("Cancelling the task cuts the transfer long before its deadline")
    func cancellation() async throws {
        try await FTPServer.running(.hangsMidUpload) { server in
            let client = try server.client()
            let task = Task {
                await failure { try await client.put(.bytes(Sample.bytes(16 << 20)), at: "x", within: .seconds(60)) }
            }
            try await Sample.wait { (try? server.stored("x").isEmpty) == false }
            let elapsed = await ContinuousClock().measure {
                task.cancel()
                #expect(await task.value?.kind == .cancelled)
            }
            #expect(elapsed < .seconds(20))
        }
    }

    @Test("A dropped last kilobyte shows in the size and in what is read back")
    func droppedKilobyte() async throws {
        try await FTPServer.running(.dropsLastKilobyte) { server in
            let client = try server.client()
            let bytes = Sample.bytes(4096)
            #expect(try await client.put(.bytes(bytes), at: "x", within: limit) == 4096)
            #expect(try await client.size("x", within: limit) == 3072)
            #expect(try await client.get("x", limit: 1 << 20, within: limit) == Array(bytes[..<3072]))
        }
    }

    @Test("Free space is told when the server knows AVBL, and unknown otherwise")
    func freeSpace() async throws {
        try await FTPServer.running(freeSpace: 123_456_789_012) { server in
            let space = try await server.client().freeSpace(within: limit)
            #expect(space == 123_456_789_012)
        }
        try await FTPServer.running { server in
            let space = try await server.client().freeSpace(within: limit)
            #expect(space == nil)
        }
    }

    @Test("Without MLSD, names are listed")
    func namesOnly() async throws {
        try await FTPServer.running(.withoutMachineListing) { server in
            let client = try server.client()
            try await client.put(.bytes([1]), at: "año 1.7z", within: limit)
            let entries = try await client.list(within: limit)
            #expect(entries == [TransferEntry(name: "año 1.7z", kind: .unknown, size: nil)])
        }
    }
}
