import Glibc
import SystemPackage

/// Replaces a file so that a reader, a crash or a full disk finds the old bytes or the new ones, never a part.
package enum AtomicWrite {
    /// Writes the UTF-8 bytes of a text.
    ///
    /// - Parameters:
    ///   - text: The new content of the file.
    ///   - path: The file; its folder must exist. A symbolic link stays, and what it points to is replaced.
    ///   - permissions: The mode of the file; nil keeps the mode of the file that is replaced, or takes 0644.
    /// - Throws: `DurableFileError`; the file is then as it was, and no temporary file stays behind.
    package static func write(
        _ text: String, to path: String, permissions: UInt32? = nil
    ) throws(DurableFileError) {
        try write(Array(text.utf8), to: path, permissions: permissions)
    }

    /// Writes bytes, with the promises of `write(_:to:permissions:)` for a text.
    package static func write(
        _ bytes: [UInt8], to path: String, permissions: UInt32? = nil
    ) throws(DurableFileError) {
        let target = resolvingLink(path)
        let replaced = try Folder.status(target)
        let mode = permissions ?? replaced.map { $0.st_mode & 0o7777 } ?? 0o644
        let folder = Folder.parent(of: target)
        let suffix = ContentDigest.hexadecimal(ContentDigest.randomBytes(6))
        let temporary = "\(folder)/.\(Folder.name(of: target)).\(suffix).partial"
        do {
            try writeDurably(bytes, to: temporary, mode: mode)
            try Folder.rename(temporary, to: target)
        } catch {
            unlink(temporary)
            throw error
        }
        try Folder.synchronize(folder)
    }

    private static func writeDurably(
        _ bytes: [UInt8], to path: String, mode: UInt32
    ) throws(DurableFileError) {
        let file = try OpenFile(creating: path, permissions: FilePermissions(rawValue: mode))
        defer { file.close() }
        // The process's umask took bits away at creation; a kept mode must come back whole.
        if fchmod(file.descriptor.rawValue, mode) != 0 { throw DurableFileError("chmod", path, errno: errno) }
        try file.write(bytes)
        try file.synchronize()
    }

    private static func resolvingLink(_ path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
