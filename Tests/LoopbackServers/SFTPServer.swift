import Foundation

/// An SFTP server on loopback (OpenSSH's sshd) with one user, who signs in by key.
package struct SFTPServer: Sendable {
    /// Always `127.0.0.1`.
    package let host = "127.0.0.1"
    /// Where it listens; the same after a restart.
    package let port: Int
    /// The user that the server runs as.
    package let user: String
    /// The folder where a session begins.
    package let root: String
    /// An ed25519 key that the server lets in.
    package let privateKey: String
    /// An ed25519 key that the server does not know.
    package let strangersKey: String
    /// Holds the host key of the server's first start.
    package let knownHosts: String
    private let folder: LoopbackFolder
    private let process: ServerProcess

    /// Starts a server; the caller stops it.
    package static func start() async throws -> SFTPServer {
        let folder = try LoopbackFolder("sftp")
        do {
            let port = try LoopbackPort.free()
            for name in ["host_key", "client_key", "strangers_key"] { try makeKey(folder.path + "/" + name) }
            try folder.giveAway(folder.path + "/host_key", mode: 0o600)
            let key = try words(ofFile: folder.path + "/host_key.pub").prefix(2).joined(separator: " ")
            _ = try folder.file("known_hosts", "[127.0.0.1]:\(port) \(key)\n", mode: 0o644)
            return try await SFTPServer(folder, port: port)
        } catch {
            folder.remove()
            throw error
        }
    }

    /// Runs a body with a server that is gone afterwards, whatever happens.
    package static func running(_ body: (SFTPServer) async throws -> Void) async throws {
        let server = try await start()
        do {
            try await body(server)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    /// Stops the server and starts it on the same port with a new host key; the known_hosts file keeps the old one.
    ///
    /// - Returns: The server to stop in the end; this one must not be used again.
    package func restartedWithNewHostKey() async throws -> SFTPServer {
        await process.stop()
        let hostKey = folder.path + "/host_key"
        for file in [hostKey, hostKey + ".pub"] { try FileManager.default.removeItem(atPath: file) }
        try Self.makeKey(hostKey)
        try folder.giveAway(hostKey, mode: 0o600)
        return try await SFTPServer(folder, port: port)
    }

    /// Falls silent in the sessions that are open now.
    package func fallSilent() throws {
        try process.haltChildren()
    }

    /// Kills the server and removes what it kept.
    package func stop() async {
        await process.stop()
        folder.remove()
    }

    private init(_ folder: LoopbackFolder, port: Int) async throws {
        self.folder = folder
        self.port = port
        user = getuid() == 0 ? "postgres" : NSUserName()
        root = try folder.folder("root")
        privateKey = folder.path + "/client_key"
        strangersKey = folder.path + "/strangers_key"
        knownHosts = folder.path + "/known_hosts"
        let publicKey = try String(decoding: Data(contentsOf: URL(fileURLWithPath: privateKey + ".pub")), as: UTF8.self)
        let authorized = try folder.file("authorized_keys", publicKey)
        let configuration = try folder.file(
            "sshd_config",
            """
            ListenAddress 127.0.0.1:\(port)
            HostKey \(folder.path)/host_key
            PidFile none
            AuthorizedKeysFile \(authorized)
            StrictModes no
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            UsePAM no
            PrintMotd no
            AllowUsers \(user)
            Subsystem sftp internal-sftp
            ForceCommand internal-sftp -d \(root)

            """)
        process = ServerProcess(
            ["/usr/sbin/sshd", "-D", "-e", "-f", configuration], log: folder.path + "/log")
        _ = try await process.ready { _ in LoopbackPort.isOpen(port) ? true : nil }
    }

    private static func makeKey(_ path: String) throws {
        let log = path + ".log"
        let program = try SpawnedProgram(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "resguardo", "-f", path],
            environment: ["PATH": "/usr/bin:/bin"], log: log)
        guard program.wait() == 0 else { throw ServerProcess.Failure("ssh-keygen made no key at \(path)") }
    }

    private static func words(ofFile path: String) throws -> [Substring] {
        try String(decoding: Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split(separator: " ")
    }
}
