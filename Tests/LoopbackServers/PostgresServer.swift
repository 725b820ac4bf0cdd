import Foundation
import Glibc

/// A real PostgreSQL server on loopback in a folder of its own, for one test; nothing of it outlives the test
/// process.
///
/// Its state is what the folder says (`postmaster.pid`), so a test may stop it, kill it and start it again.
package final class PostgresServer: Sendable {
    /// How the server is made.
    package struct Options: Sendable {
        /// The password of the role `postgres` over TCP (SCRAM); nil lets everyone on loopback in.
        package var password: String?
        /// Whether pages carry checksums.
        package var dataChecksums = true
        /// Whether the server offers TLS, with a certificate for `localhost` in `certificate`.
        package var tls = false
        /// Lines for `postgresql.conf`; they go before the defaults of this type.
        package var configuration: [String] = []

        /// The defaults: no password, checksums, no TLS.
        package init(
            password: String? = nil, dataChecksums: Bool = true, tls: Bool = false, configuration: [String] = []
        ) {
            self.password = password
            self.dataChecksums = dataChecksums
            self.tls = tls
            self.configuration = configuration
        }
    }

    /// How a server is stopped.
    package enum StopMode: String, Sendable { case fast, immediate }

    /// The folder of everything that is this server's; also the folder of its Unix socket.
    package let folder: String
    /// The TCP port on 127.0.0.1.
    package let port: Int
    /// The password of the role `postgres`, if it has one.
    package let password: String?

    /// The data directory.
    package var dataFolder: String { folder + "/data" }
    /// The certificate that a client may trust, if the server was made with TLS.
    package var certificate: String { folder + "/server.crt" }
    /// The server's log.
    package var logFile: String { folder + "/log" }

    private init(password: String?) throws {
        folder = try PostgresServerFolders.make()
        port = try PostgresServerPort.free()
        self.password = password
    }

    deinit { PostgresServerFolders.destroy(folder) }

    /// Makes a database cluster and starts it.
    package static func start(_ options: Options = Options()) async throws -> PostgresServer {
        let server = try PostgresServer(password: options.password)
        var arguments = ["-D", server.dataFolder, "-U", "postgres", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8"]
        arguments += ["--auth-local=trust", "--auth-host=\(options.password == nil ? "trust" : "scram-sha-256")"]
        if options.dataChecksums { arguments.append("--data-checksums") }
        if let password = options.password {
            try (password + "\n").write(toFile: server.folder + "/pwfile", atomically: false, encoding: .utf8)
            arguments.append("--pwfile=\(server.folder)/pwfile")
        }
        try await PostgresServerTool.run("initdb", arguments)
        var lines = ["fsync = off", "max_wal_senders = 10", "wal_keep_size = 64MB", "timezone = UTC"]
        if options.tls {
            try await server.makeCertificate()
            lines += [
                "ssl = on", "ssl_cert_file = '\(server.certificate)'", "ssl_key_file = '\(server.folder)/server.key'",
            ]
        }
        try server.configure(lines + options.configuration)
        try await server.start()
        return server
    }

    /// Makes a streaming standby of this server with a physical slot of the given name, and starts it.
    package func makeStandby(
        named name: String, configuration: [String] = [], start: Bool = true
    ) async throws -> PostgresServer {
        let standby = try PostgresServer(password: password)
        _ = try await psql("SELECT pg_create_physical_replication_slot('\(name)')")
        try await PostgresServerTool.run(
            "pg_basebackup",
            [
                "-d", "host=127.0.0.1 port=\(port) user=postgres application_name=\(name)", "-D", standby.dataFolder,
                "-X", "stream", "-S", name, "-R", "-c", "fast", "--no-sync",
            ], password: password)
        try standby.configure(configuration)
        if start { try await standby.start() }
        return standby
    }

    /// Adds lines to `postgresql.conf`; the last line on a setting counts, at the next start or reload.
    package func configure(_ lines: [String]) throws {
        let path = dataFolder + "/postgresql.conf"
        guard let handle = FileHandle(forWritingAtPath: path) else {
            throw PostgresServerFailure(message: "cannot write \(path)")
        }
        defer { try? handle.close() }
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    }

    /// Starts the server and waits until it takes connections.
    package func start() async throws {
        try await PostgresServerTool.spawn(
            "postgres",
            [
                "-D", dataFolder, "-p", "\(port)", "-c", "listen_addresses=127.0.0.1", "-k", folder,
            ], log: logFile)
        try await wait(upTo: .seconds(30), for: "the server to be ready") {
            let status = self.pidLines.dropFirst(7).first?.trimmingCharacters(in: .whitespaces)
            return status == "ready" || status == "standby"
        }
    }

    /// Stops the server and waits until its process is gone.
    package func stop(_ mode: StopMode = .fast) async throws {
        try await signal(mode == .fast ? SIGINT : SIGQUIT)
    }

    /// Kills the postmaster as a power loss would, and waits until its process is gone.
    package func kill() async throws {
        try await signal(SIGKILL)
    }

    /// Makes a standby the primary and waits until it is.
    package func promote() async throws {
        try await PostgresServerTool.run("pg_ctl", ["promote", "-w", "-D", dataFolder])
    }

    /// Runs SQL as the superuser over the Unix socket.
    ///
    /// - Returns: What `psql -At` prints, without the last line break.
    @discardableResult
    package func psql(_ sql: String, database: String = "postgres") async throws -> String {
        try await PostgresServerTool.run(
            "psql",
            [
                "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", folder, "-p", "\(port)", "-U", "postgres", "-d", database, "-c",
                sql,
            ])
    }

    /// Waits until the condition holds, and throws with the server's log when the limit passes.
    package func wait(
        upTo limit: Duration, for what: String, until condition: @Sendable () async throws -> Bool
    ) async throws {
        let end = ContinuousClock.now + limit
        while try await !condition() {
            guard ContinuousClock.now < end else {
                let log = (try? String(contentsOfFile: logFile, encoding: .utf8)) ?? ""
                throw PostgresServerFailure(message: "waited \(limit) for \(what)\n\(log.suffix(2000))")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private var pidLines: [String] {
        let text = (try? String(contentsOfFile: dataFolder + "/postmaster.pid", encoding: .utf8)) ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func signal(_ number: Int32) async throws {
        guard let pid = pidLines.first.flatMap({ Int32($0) }), Glibc.kill(pid, number) == 0 else { return }
        try await wait(upTo: .seconds(30), for: "process \(pid) to end") { Glibc.kill(pid, 0) != 0 }
        // A killed postmaster leaves its file behind, and its children need a moment to notice.
        if number == SIGKILL { try? FileManager.default.removeItem(atPath: dataFolder + "/postmaster.pid") }
    }

    private func makeCertificate() async throws {
        try await PostgresServerTool.run(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", "\(folder)/server.key",
                "-out", certificate,
            ])
    }
}

/// A server or a tool of the tests that did not do what it was told.
package struct PostgresServerFailure: Error, CustomStringConvertible {
    /// What happened, with the tool's output.
    package let message: String
    /// The message.
    package var description: String { message }
}
