import Documents
import Foundation
import Glibc
import RecoveryModel

/// What the files of the last render were made from, so that those whose facts have not changed stay as they are.
struct RenderLedger: Sendable {
    /// Stands among the rendered files, hidden: one line a file, `fingerprint digest size path`, sorted by path.
    static let name = ".render"

    private struct Entry: Hashable {
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

    /// The ledger of the last render; lines that cannot be read count as none, and their files are rendered.
    static func read(at folder: String) -> RenderLedger {
        var entries: [String: Entry] = [:]
        let data = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
        for line in data.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
                .map { String(decoding: $0, as: UTF8.self) }
            guard parts.count == 4, let size = Int(parts[2]) else { continue }
            entries[parts[3]] = Entry(fingerprint: parts[0], digest: parts[1], size: size)
        }
        return RenderLedger(folder: folder, entries: entries)
    }

    /// The ledger of a render that begins, in which nothing stands yet.
    var successor: RenderLedger { RenderLedger(folder: folder, entries: [:]) }

    /// The digest of the file at a path, when it was made from the same facts and nobody has touched it.
    func digest(of path: String, fingerprint: String) -> String? {
        guard let entry = entries[path], entry.fingerprint == fingerprint else { return nil }
        // FileManager would look the owner's name up for each of twenty thousand files.
        var status = stat()
        guard lstat(folder + "/" + path, &status) == 0 else { return nil }
        return Int(status.st_size) == entry.size ? entry.digest : nil
    }

    /// Remembers a file of this render.
    mutating func note(_ file: RenderedFile, from previous: RenderLedger) {
        if let bytes = file.bytes, let digest = file.contentDigest {
            entries[file.path] = Entry(fingerprint: file.fingerprint, digest: digest, size: bytes.count)
        } else if let kept = previous.entries[file.path] {
            entries[file.path] = kept
        }
    }

    /// The ledger as it is written.
    var text: String {
        var text = ""
        text.reserveCapacity(entries.count * 170)
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
            text += "\(entry.fingerprint) \(entry.digest) \(entry.size) \(path)\n"
        }
        return text
    }
}
