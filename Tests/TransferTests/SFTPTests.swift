import Foundation
import LoopbackServers
import Testing
import Transfer

extension SFTPServer {
    fileprivate func client(
        path: String = "", key: String? = nil, trust: TransferEndpoint.Trust? = nil
    ) throws -> TransferClient {
        let base = try TransferURL(scheme: .sftp, host: host, port: port, path: path)
        let credential = TransferCredential(user: user, proof: .sshKey(file: key ?? privateKey, passphrase: nil))
        let trust = trust ?? .knownHosts(file: knownHosts)
        return TransferClient(TransferEndpoint(base: base, credential: credential, trust: trust))
    }
}

@Suite("SFTP against OpenSSH")
struct SFTPTests {
    let limit = Duration.seconds(20)

    @Test("Every verb does what it says, under names with spaces, accents, # and %")
    func everyVerb() async throws {
        try await SFTPServer.running { server in
            let client = try server.client()
            let greeting = try await client.connect(within: limit)
            #expect(greeting.connecting > .zero && greeting.authenticating > .zero)
            try await client.makeFolder("copias de mañana", within: limit)
            let bytes = Sample.bytes(4096)
            for folder in [
                try server.client(path: "copias de mañana"), try server.client(path: server.root + "/copias de mañana"),
            ] {
                for name in Sample.names {
                    #expect(try await folder.put(.bytes(bytes), at: name, within: limit) == 4096)
                    #expect(try stored(server, "copias de mañana/" + name) == bytes)
                    #expect(try await folder.get(name, limit: 1 << 20, within: limit) == bytes)
                    #expect(try await folder.size(name, within: limit) == 4096)
                }
                let listed = try await folder.list(within: limit)
                #expect(Set(listed.map(\.name)) == Set(Sample.names))
                #expect(listed.allSatisfy { $0.kind == .file && $0.size == 4096 })
                try await folder.rename(Sample.names[3], to: "nuevo \"2\".part", within: limit)
                #expect(try stored(server, "copias de mañana/nuevo \"2\".part") == bytes)
                try await folder.delete("nuevo \"2\".part", within: limit)
                #expect(await failure { try await folder.size("nuevo \"2\".part", within: limit) }?.kind == .notFound)
            }
            #expect(try await client.list(within: limit).map(\.kind) == [.folder])
            #expect(try await client.freeSpace(within: limit) == nil)
        }
    }

    @Test("An empty file and one of 5 MB arrive whole")
    func sizes() async throws {
        try await SFTPServer.running { server in
            let client = try server.client()
            let large = Sample.bytes(5 << 20)
            try await client.put(.bytes([]), at: "empty", within: limit)
            #expect(try stored(server, "empty").isEmpty)
            #expect(try await client.size("empty", within: limit) == 0)
            #expect(try await client.get("empty", limit: 0, within: limit).isEmpty)
            try await client.put(.bytes(large), at: "large", within: limit)
            #expect(try stored(server, "large") == large)
            #expect(try await client.get("large", limit: 5 << 20, within: limit) == large)
        }
    }

    @Test("A changed host key, an unknown one and no known_hosts file at all are refused, each with its name")
    func hostKeys() async throws {
        let first = try await SFTPServer.start()
        let server: SFTPServer
        do {
            let empty = first.knownHosts + ".empty"
            try Data().write(to: URL(fileURLWithPath: empty))
            let unknown = try first.client(trust: .knownHosts(file: empty))
            #expect(await failure { try await unknown.connect(within: limit) }?.kind == .hostKeyUnknown)
            let absent = try first.client(trust: .knownHosts(file: "/tmp/resguardo-none"))
            #expect(await failure { try await absent.connect(within: limit) }?.kind == .hostKeyUnknown)
            let none = try first.client(trust: TransferEndpoint.Trust.none)
            #expect(await failure { try await none.connect(within: limit) }?.kind == .hostKeyUnknown)
            server = try await first.restartedWithNewHostKey()
        } catch {
            await first.stop()
            throw error
        }
        let error = await failure { try await server.client().put(.bytes([1]), at: "x", within: limit) }
        #expect(error?.kind == .hostKeyChanged)
        #expect((try? stored(server, "x")) == nil)
        await server.stop()
    }

    @Test("A key that the server does not know, and one that is not there, are named")
    func wrongKey() async throws {
        try await SFTPServer.running { server in
            let stranger = try server.client(key: server.strangersKey)
            let error = await failure { try await stranger.connect(within: limit) }
            #expect(error?.kind == .authentication)
            #expect(error?.connected == true)
            let absent = try server.client(key: "/tmp/resguardo-none")
            #expect(await failure { try await absent.connect(within: limit) }?.kind == .authentication)
        }
    }

    @Test("What is missing or forbidden is named")
    func refused() async throws {
        try await SFTPServer.running { server in
            let client = try server.client()
            #expect(await failure { try await client.get("x", limit: 1, within: limit) }?.kind == .notFound)
            #expect(await failure { try await client.delete("x", within: limit) }?.kind == .notFound)
            let nowhere = try server.client(path: "nowhere")
            #expect(await failure { try await nowhere.put(.bytes([1]), at: "x", within: limit) }?.kind == .notFound)
            let root = try server.client(path: "/")
            #expect(await failure { try await root.put(.bytes([1]), at: "x", within: limit) }?.kind == .permission)
        }
    }

    @Test("Something that is not an SSH server is cut at the deadline")
    func silentServer() async throws {
        try await FTPServer.running(.silentAfterConnect) { silent in
            let base = try TransferURL(scheme: .sftp, host: silent.host, port: silent.port)
            let credential = TransferCredential(user: "u", proof: .password(TransferSecret("p")))
            try await Sample.withFile([]) { file in
                let endpoint = TransferEndpoint(base: base, credential: credential, trust: .knownHosts(file: file))
                let client = TransferClient(endpoint)
                #expect(await failure { try await client.connect(within: .seconds(1)) }?.kind == .timedOut)
            }
        }
    }

    @Test("A server that falls silent in the middle of an upload is cut at the deadline, and the client goes on")
    func silentSession() async throws {
        try await SFTPServer.running { server in
            let client = try server.client()
            let upload = Task {
                await failure { try await client.put(.bytes(Sample.bytes(64 << 20)), at: "x", within: .seconds(4)) }
            }
            try await Sample.wait { (try? stored(server, "x").isEmpty) == false }
            try server.fallSilent()
            let error = await upload.value
            #expect(error?.kind == .timedOut, "\(String(describing: error))")
            try await client.put(.bytes([1]), at: "y", within: limit)
            #expect(try stored(server, "y") == [1])
        }
    }

    @Test("Cancelling the task cuts an upload long before its deadline")
    func cancellation() async throws {
        try await SFTPServer.running { server in
            let client = try server.client()
            let upload = Task {
                await failure { try await client.put(.bytes(Sample.bytes(64 << 20)), at: "x", within: .seconds(60)) }
            }
            try await Sample.wait { (try? stored(server, "x").isEmpty) == false }
            try server.fallSilent()
            let elapsed = await ContinuousClock().measure {
                upload.cancel()
                #expect(await upload.value?.kind == .cancelled)
            }
            #expect(elapsed < .seconds(20))
        }
    }

    private func stored(_ server: SFTPServer, _ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: server.root + "/" + name)))
    }
}
