import Foundation

/// The repository that these tests were built from.
enum SourceTree {
    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        repeat {
            folder.deleteLastPathComponent()
        } while !FileManager.default.fileExists(atPath: folder.path + "/Package.swift")
        return folder.path
    }()

    /// Every text file that belongs to the repository, sorted by path.
    static let files: [SourceFile] = {
        let tops = ["Sources", "Tests", "docs", "templates", "inventory", "script", ".ci"]
        var paths = tops.flatMap { top in
            ((try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(top)")) ?? []).map { "\(top)/\($0)" }
        }
        paths += ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).filter { !$0.hasPrefix(".") }
        return paths.sorted().compactMap { path in
            guard let text = try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) else { return nil }
            return SourceFile(path, text)
        }
    }()

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(root)/\(path)")
    }
}
