import Documents
import Foundation
import RecoveryModel
import Testing

/// The files of one render, by path.
struct RenderedPlan {
    let files: [String: RenderedFile]
    /// In the order in which they were delivered.
    let paths: [String]

    init(_ fixture: PlanFixture, _ language: Language = .es, keeping: RenderedPlan? = nil) async throws {
        let pipeline = DocumentPipeline(templates: try Self.templates(), digest: Self.digest)
        var files: [String: RenderedFile] = [:]
        var paths: [String] = []
        let kept = keeping?.files ?? [:]
        try await pipeline.render(
            try fixture.input(), language: language,
            keeping: { path, fingerprint in
                kept[path].flatMap { $0.fingerprint == fingerprint ? $0.contentDigest : nil }
            }
        ) { file in
            files[file.path] = file
            paths.append(file.path)
        }
        self.files = files
        self.paths = paths
    }

    func text(_ path: String) throws -> String { try #require(files[path]?.text, "there is no \(path)") }

    /// The templates of the repository.
    static func templates(replacing: [String: String] = [:]) throws -> TemplateLibrary {
        var files: [(path: String, text: String)] = []
        for (path, text) in try sources() { files.append((path, replacing[path] ?? text)) }
        return try TemplateLibrary(files: files)
    }

    /// By path from the root of the repository.
    static func sources() throws -> [String: String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        var sources: [String: String] = [:]
        for folder in ["templates/es", "templates/en", "templates/theme"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path) {
                let path = "\(folder)/\(name)"
                sources[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
            }
        }
        return sources
    }

    /// FNV-1a: the tests compare digests and need no secrecy.
    static func digest(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
