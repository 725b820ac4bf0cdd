import Foundation

/// The process of StoreWriter.
final class Writer {
    private let process = Process()
    private let output = Pipe()

    /// - Parameter fileSizeLimit: The largest file that it may write, in blocks of 512 bytes.
    init(_ arguments: [String], fileSizeLimit: Int? = nil) throws {
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("StoreWriter").path
        if let fileSizeLimit {
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            // With XFSZ ignored, the write that passes the limit fails instead of killing the process.
            process.arguments =
                ["-c", "trap '' XFSZ; ulimit -f \(fileSizeLimit); exec \"$@\"", "sh", program] + arguments
        } else {
            process.executableURL = URL(fileURLWithPath: program)
            process.arguments = arguments
        }
        process.standardOutput = output
        try process.run()
    }

    /// Kills it without warning; what it told before stays to be read.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits until it has told something; false when it ended without a word.
    func waitForFirstWord() -> Bool {
        !output.fileHandleForReading.availableData.isEmpty
    }

    /// The rest of what it told, once it has ended.
    func lines() -> [String] {
        let text = String(decoding: (try? output.fileHandleForReading.readToEnd()) ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\n").map(String.init)
    }
}

/// Runs SQL by the `sqlite3` library's own program of Debian, as an intruder or an auditor would.
func sqlite3(_ path: String, _ sql: String) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    process.arguments = [path, sql]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: (try? output.fileHandleForReading.readToEnd()) ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
}
