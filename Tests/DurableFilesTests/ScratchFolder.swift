import Foundation

/// A folder of its own for each test, removed when the test lets go of it.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        path = "/tmp/resguardo-files-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func callAsFunction(_ relative: String) -> String {
        "\(path)/\(relative)"
    }

    func text(_ relative: String) throws -> String {
        try String(contentsOfFile: self(relative), encoding: .utf8)
    }

    /// Every file below a folder of ours with its text.
    func files(below relative: String) throws -> [String: String] {
        var found: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: self(relative)) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: self("\(relative)/\(path)"), isDirectory: &isFolder)
            if !isFolder.boolValue { found[path] = try text("\(relative)/\(path)") }
        }
        return found
    }

    func names(in relative: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self(relative)).sorted()
    }

    func inode(_ relative: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: self(relative))[.systemFileNumber] as? Int ?? -1
    }

    func mode(_ relative: String) throws -> Int {
        try FileManager.default.attributesOfItem(atPath: self(relative))[.posixPermissions] as? Int ?? -1
    }
}
