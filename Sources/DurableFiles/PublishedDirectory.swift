import Glibc

/// A folder whose files are replaced as one set: a reader, a crash or a full disk finds the old set or the new one.
///
/// The set is built in a hidden folder beside it (`.NAME.staging`), forced to disk, and then the two folders change
/// places in one rename. A lock (`.NAME.lock`) keeps a second publication out.
package struct PublishedDirectory: Hashable, Sendable {
    /// A file of this name in the folder says that its content came from here, and may be replaced.
    package static let markerName = ".published"

    /// The folder; it is made by the first publication.
    package let path: String
    /// Names at the top of the folder, files or folders, that a publication carries over untouched.
    package let keptNames: Set<String>

    package init(_ path: String, keeping keptNames: Set<String> = ["README.md"]) {
        self.path = path
        self.keptNames = keptNames
    }

    /// Starts a publication, and clears away what a killed one left.
    ///
    /// - Throws: `DurableFileError`: `.locked` when another publication is under way, `.foreignFolder` when the
    ///   folder holds something that no publication put there and that is not a kept name.
    package func begin() throws(DurableFileError) -> Publication {
        let target = try resolvedPath()
        let parent = Folder.parent(of: target)
        let name = Folder.name(of: target)
        try Folder.make(parent, permissions: 0o755)
        let lock = try FileLock("\(parent)/.\(name).lock", purpose: "publishing \(name)")
        let staging = "\(parent)/.\(name).staging"
        try Folder.remove(staging)
        let old = try Folder.status(target)
        if let old {
            guard Folder.isFolder(old) else { throw DurableFileError("publish", target, errno: ENOTDIR) }
            try refuseForeign(target)
        }
        let mode = old.map { $0.st_mode & 0o7777 } ?? 0o755
        try Folder.make(staging, permissions: mode)
        return Publication(
            target: target, staging: staging, replaces: old != nil, keptNames: keptNames, lock: lock)
    }

    private func resolvedPath() throws(DurableFileError) -> String {
        guard let resolved = realpath(path, nil) else {
            // A first publication: nothing stands there yet.
            if errno == ENOENT { return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }
            throw DurableFileError("publish", path, errno: errno)
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private func refuseForeign(_ target: String) throws(DurableFileError) {
        let names = try Folder.entries(target).map(\.name).filter { !keptNames.contains($0) }
        guard names.isEmpty || names.contains(Self.markerName) else {
            throw DurableFileError("publish", target, .foreignFolder)
        }
    }
}
