import Foundation
import Glibc

/// Runs PostgreSQL's programs as an unprivileged user: `initdb` and `postgres` refuse root.
enum PostgresServerTool {
    /// The user that the programs are dropped to when the tests run as root.
    static let user = "postgres"

    /// Where the newest installed server's programs are; Debian's wrappers in `/usr/bin` are slow and choose by
    /// themselves.
    static let programs: String = {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let newest = versions.compactMap { Int($0) }.max()
        return newest.map { "\(root)/\($0)/bin" } ?? "/usr/bin"
    }()

    /// Runs a program to its end, off the caller's thread.
    ///
    /// - Returns: Its standard output without the last line break.
    @discardableResult
    static func run(_ program: String, _ arguments: [String], password: String? = nil) async throws -> String {
        let process = command(program, arguments, dying: false)
        var environment = ProcessInfo.processInfo.environment
        environment["PGPASSWORD"] = password
        process.environment = environment
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try finish(process) }) }
        }
    }

    /// Starts a program that goes on; it is killed when this process ends, however it ends.
    static func spawn(_ program: String, _ arguments: [String], log: String) async throws {
        let path = log
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            PostgresServerSpawner.shared.perform {
                continuation.resume(
                    with: Result {
                        try Data().write(to: URL(fileURLWithPath: path))
                        let output = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
                        let process = command(program, arguments, dying: true)
                        process.standardInput = FileHandle.nullDevice
                        process.standardOutput = output
                        process.standardError = output
                        try process.run()
                        try output.close()
                    })
            }
        }
    }

    private static func command(_ program: String, _ arguments: [String], dying: Bool) -> Process {
        let inFolder = "\(programs)/\(program)"
        let path = FileManager.default.isExecutableFile(atPath: inFolder) ? inFolder : program
        var argv = ["setpriv"]
        if dying { argv += ["--pdeathsig", "KILL"] }
        if geteuid() == 0 { argv += ["--reuid=\(user)", "--regid=\(user)", "--clear-groups"] }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = (argv.count == 1 ? [] : argv) + [path] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: "/tmp")
        return process
    }

    private static func finish(_ process: Process) throws -> String {
        let output = Pipe()
        let complaints = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = complaints
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        // These programs complain in a few lines: the pipe holds them until now.
        let complained = complaints.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let text = String(bytes: complained, encoding: .utf8) ?? ""
            throw PostgresServerFailure(message: "\((process.arguments ?? []).joined(separator: " ")): \(text)")
        }
        let text = String(bytes: printed, encoding: .utf8) ?? ""
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
