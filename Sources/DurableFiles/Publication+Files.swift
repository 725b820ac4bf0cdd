import Glibc
import SystemPackage

extension Publication {
    /// Refuses what would leave the folder, or means different things to different systems.
    static func check(_ path: String) throws(DurableFileError) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isSafe = !path.isEmpty && !path.utf8.contains(0) && parts.allSatisfy { !["", ".", ".."].contains($0) }
        guard isSafe else { throw DurableFileError("write", path, .unsafePath) }
    }

    static func create(_ path: String, _ bytes: [UInt8]) throws(DurableFileError) {
        let file = try OpenFile(creating: path, permissions: FilePermissions(rawValue: 0o644))
        do {
            try file.write(bytes)
        } catch {
            file.close()
            throw error
        }
        // A network file system reports a full disk at close: this one must not be swallowed.
        if Glibc.close(file.descriptor.rawValue) != 0 { throw DurableFileError("close", path, errno: errno) }
    }

    /// Makes a second name for a file, or a copy where the file system has no second names.
    static func copy(_ source: String, to destination: String) throws(DurableFileError) {
        if link(source, destination) == 0 { return }
        guard [EPERM, EMLINK, EXDEV, EOPNOTSUPP, ENOSYS].contains(errno) else {
            throw DurableFileError("link", destination, errno: errno)
        }
        guard let status = try Folder.status(source) else { throw DurableFileError("copy", source, errno: ENOENT) }
        try create(destination, content(of: source, size: Int(status.st_size)))
    }

    /// The bytes of a file that is expected to hold this many.
    static func content(of path: String, size: Int) throws(DurableFileError) -> [UInt8] {
        let file = try OpenFile(reading: path)
        defer { file.close() }
        // One byte more, so that a file that grew since it was measured is seen to differ.
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var filled = 0
        while filled < bytes.count {
            let count = try file.read(into: &bytes, from: filled)
            if count == 0 { break }
            filled += count
        }
        bytes.removeSubrange(filled...)
        return bytes
    }
}
