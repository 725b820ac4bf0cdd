import Documents
import Foundation
import RecoveryModel

/// What the files of the last render were made from, so that those whose facts have not changed stay as they are.
struct RenderLedger: Sendable {
    /// Stands among the rendered files, hidden.
    static let name = ".render.json"

    private struct Entry: Codable, Hashable {
        let fingerprint: String
        let digest: String
        /// Bytes; a file of another size was edited by hand and is rendered again.
        let size: Int
    }

    private let folder: String
    private var entries: [String: Entry]

    private init(folder: String, entries: [String: Entry]) {
        self.folder = folder
        self.entries = entries
    }

    /// The ledger of the last render; an unreadable one counts as none, and everything is rendered.
    static func read(at folder: String) -> RenderLedger {
        let data = FileManager.default.contents(atPath: folder + "/" + name)
        let entries = data.flatMap { try? JSONDecoder().decode([String: Entry].self, from: $0) } ?? [:]
        return RenderLedger(folder: folder, entries: entries)
    }

    /// The ledger of a render that begins, in which nothing stands yet.
    var successor: RenderLedger { RenderLedger(folder: folder, entries: [:]) }

    /// The digest of the file at a path, when it was made from the same facts and nobody has touched it.
    func digest(of path: String, fingerprint: String) -> String? {
        guard let entry = entries[path], entry.fingerprint == fingerprint else { return nil }
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + path)
        return attributes?[.size] as? Int == entry.size ? entry.digest : nil
    }

    /// Remembers a file of this render.
    mutating func note(_ file: RenderedFile, from previous: RenderLedger) {
        if let bytes = file.bytes, let digest = file.contentDigest {
            entries[file.path] = Entry(fingerprint: file.fingerprint, digest: digest, size: bytes.count)
        } else if let kept = previous.entries[file.path] {
            entries[file.path] = kept
        }
    }

    /// The ledger as it is written, sorted by path.
    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return (try? encoder.encode(entries)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
