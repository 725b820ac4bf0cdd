import Foundation
import Testing

/// The built `drp`, run as a person would run it.
struct Program {
    /// What one run printed, and how it ended.
    struct Run {
        let status: Int32
        let output: String
        let talk: String
    }

    /// The plan's folder; removed with the value's owner, the test.
    let folder: String

    /// Makes an empty folder for a plan.
    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/resguardo-command-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// Runs it in the folder; `LANG` decides the language.
    func run(
        _ arguments: [String], language: String = "es_MX.UTF-8", environment extra: [String: String] = [:]
    ) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: Self.path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        var environment = ProcessInfo.processInfo.environment
        environment["LANG"] = language
        environment["LC_ALL"] = nil
        environment["LC_MESSAGES"] = nil
        environment["RESGUARDO_LANGUAGE"] = nil
        process.environment = environment.merging(extra) { _, new in new }
        let output = folder + "/.stdout-\(UUID().uuidString)"
        let talk = folder + "/.stderr-\(UUID().uuidString)"
        for path in [output, talk] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: talk))
        try process.run()
        process.waitUntilExit()
        defer { for path in [output, talk] { try? FileManager.default.removeItem(atPath: path) } }
        return Run(
            status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
            talk: try String(contentsOfFile: talk, encoding: .utf8))
    }

    /// Types a line into a shell in the folder, with the program on the path; both streams, without the last newline.
    func shell(_ line: String, language: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        let bin = URL(filePath: Self.path).deletingLastPathComponent().path
        process.arguments = ["-c", "export PATH=\"\(bin):$PATH\" LANG=\(language); unset LC_ALL; { \(line)\n} 2>&1"]
        process.currentDirectoryURL = URL(filePath: folder)
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        var text = String(decoding: data, as: UTF8.self)
        while text.hasSuffix("\n") { text.removeLast() }
        return text
    }

    /// Writes a file of the plan.
    func write(_ text: String, to path: String) throws {
        let full = folder + "/" + path
        try FileManager.default.createDirectory(
            atPath: URL(filePath: full).deletingLastPathComponent().path, withIntermediateDirectories: true)
        try text.write(toFile: full, atomically: true, encoding: .utf8)
    }

    /// Reads a file of the plan.
    func read(_ path: String) throws -> String { try String(contentsOfFile: folder + "/" + path, encoding: .utf8) }

    /// Changes one piece of a file, which must be there once.
    func replace(_ old: String, with new: String, in path: String) throws {
        let text = try read(path)
        try #require(text.components(separatedBy: old).count == 2, "«\(old)» must stand once in \(path)")
        try write(text.replacingOccurrences(of: old, with: new), to: path)
    }

    /// Removes the folder.
    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// The program stands beside the tests' own.
    static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "drp").path
}
