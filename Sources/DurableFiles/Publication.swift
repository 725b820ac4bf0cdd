import Glibc
import Synchronization
import SystemPackage

/// A set of files on its way into a published folder: write each file once, from any task, then commit.
///
/// Until `commit` the published folder is untouched. A publication that is dropped, abandoned or killed leaves it so.
package final class Publication: Sendable {
    /// What has arrived so far; nil in its place once the publication is over.
    private struct Progress {
        var written: Set<String> = []
        var unchanged: Set<String> = []
        var folders: Set<String> = []
    }

    /// Above this many files and folders, one `syncfs` is quicker than an fsync for each.
    private static let individualSyncLimit = 32

    private let target: String
    private let staging: String
    private let replaces: Bool
    private let keptNames: Set<String>
    private let lock: FileLock
    private let progress = Mutex<Progress?>(Progress())

    init(target: String, staging: String, replaces: Bool, keptNames: Set<String>, lock: FileLock) {
        self.target = target
        self.staging = staging
        self.replaces = replaces
        self.keptNames = keptNames
        self.lock = lock
    }

    deinit {
        abandon()
    }

    /// Adds a file of UTF-8 text.
    package func write(_ text: String, to path: String) throws(DurableFileError) {
        try write(Array(text.utf8), to: path)
    }

    /// Adds a file to the set, and leaves nothing of it in memory.
    ///
    /// - Parameters:
    ///   - bytes: The whole content.
    ///   - path: The place below the folder, as `annexes/nominas.md`.
    /// - Throws: `DurableFileError`: `.unsafePath`, `.duplicatePath`, or what the system says.
    package func write(_ bytes: [UInt8], to path: String) throws(DurableFileError) {
        try admit(path)
        let isUnchanged = try publishedFile(path, holds: bytes)
        let destination = "\(staging)/\(path)"
        if isUnchanged, link("\(target)/\(path)", destination) == 0 {
            record(path, isUnchanged: true)
            return
        }
        try Self.create(destination, bytes)
        record(path, isUnchanged: isUnchanged)
    }

    /// Carries a file of the published set into the new one without looking at its bytes.
    ///
    /// - Returns: False when the published set has no such file: it must then be written.
    /// - Throws: `DurableFileError` as `write(_:to:)`.
    package func carryOver(_ path: String) throws(DurableFileError) -> Bool {
        try Self.check(path)
        guard replaces, let status = try Folder.status("\(target)/\(path)"), Folder.isRegularFile(status) else {
            return false
        }
        try admit(path)
        try Self.copy("\(target)/\(path)", to: "\(staging)/\(path)")
        record(path, isUnchanged: true)
        return true
    }

    /// Puts the new set in the place of the old one, in one step, and removes the old one.
    ///
    /// - Returns: What changed. When nothing did, the published folder is not touched at all.
    /// - Throws: `DurableFileError`; the published folder is then as it was.
    package func commit() throws(DurableFileError) -> PublicationReport {
        guard
            let arrived = progress.withLock({ state in
                defer { state = nil }
                return state
            })
        else { throw DurableFileError("commit", target, .finished) }
        defer { lock.release() }
        do {
            let removed = try filesToRemove(besides: arrived)
            if !replaces || !arrived.written.isEmpty || !removed.isEmpty {
                try carryKeptNames()
                try Self.create("\(staging)/\(PublishedDirectory.markerName)", [])
                try synchronize(arrived)
                try swap()
            }
            // The new set stands: what remains of the old one is removed here, or by the next publication.
            try? Folder.remove(staging)
            return PublicationReport(
                written: arrived.written.sorted(), unchanged: arrived.unchanged.sorted(), removed: removed)
        } catch {
            try? Folder.remove(staging)
            throw error
        }
    }

    /// Gives the publication up; the published folder stays as it is. After `commit` this does nothing.
    package func abandon() {
        let wasOpen = progress.withLock { state in
            defer { state = nil }
            return state != nil
        }
        guard wasOpen else { return }
        try? Folder.remove(staging)
        lock.release()
    }

    // MARK: - One file

    /// Refuses a path that must not be written, notes it as taken, and makes its folder.
    private func admit(_ path: String) throws(DurableFileError) {
        try Self.check(path)
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[..<$0]) }
        guard path != PublishedDirectory.markerName, !keptNames.contains(String(path.prefix { $0 != "/" })) else {
            throw DurableFileError("write", path, .duplicatePath)
        }
        // The folder is made before the lock is let go: another task may be about to write into it.
        let verdict: Result<Void, DurableFileError> = progress.withLock { state in
            guard state != nil else { return .failure(DurableFileError("write", path, .finished)) }
            guard state?.written.contains(path) == false, state?.unchanged.insert(path).inserted == true else {
                return .failure(DurableFileError("write", path, .duplicatePath))
            }
            guard let folder, state?.folders.contains(folder) == false else { return .success(()) }
            return Result { () throws(DurableFileError) in
                try Folder.make("\(staging)/\(folder)", permissions: 0o755)
                state?.folders.insert(folder)
            }
        }
        try verdict.get()
    }

    private func record(_ path: String, isUnchanged: Bool) {
        guard !isUnchanged else { return }
        progress.withLock { state in
            if state?.unchanged.remove(path) != nil { state?.written.insert(path) }
        }
    }

    private func publishedFile(_ path: String, holds bytes: [UInt8]) throws(DurableFileError) -> Bool {
        let published = "\(target)/\(path)"
        guard replaces, let status = try Folder.status(published), Folder.isRegularFile(status),
            Int(status.st_size) == bytes.count
        else { return false }
        return try Self.content(of: published, size: bytes.count) == bytes
    }

    // MARK: - The whole set

    private func filesToRemove(besides arrived: Progress) throws(DurableFileError) -> [String] {
        guard replaces else { return [] }
        var removed: [String] = []
        try Folder.forEachFile(below: target) { path in
            let top = String(path.prefix { $0 != "/" })
            let isOurs = path != PublishedDirectory.markerName && !keptNames.contains(top)
            if isOurs, !arrived.written.contains(path), !arrived.unchanged.contains(path) { removed.append(path) }
        }
        return removed.sorted()
    }

    private func carryKeptNames() throws(DurableFileError) {
        guard replaces else { return }
        for entry in try Folder.entries(target) where keptNames.contains(entry.name) {
            guard entry.isFolder else {
                try Self.copy("\(target)/\(entry.name)", to: "\(staging)/\(entry.name)")
                continue
            }
            try Folder.make("\(staging)/\(entry.name)", permissions: 0o755)
            try Folder.forEachFile(below: "\(target)/\(entry.name)", prefix: entry.name + "/") {
                path throws(DurableFileError) in
                try Folder.make(Folder.parent(of: "\(staging)/\(path)"), permissions: 0o755)
                try Self.copy("\(target)/\(path)", to: "\(staging)/\(path)")
            }
        }
    }

    private func synchronize(_ arrived: Progress) throws(DurableFileError) {
        guard arrived.written.count + arrived.folders.count <= Self.individualSyncLimit else {
            return try Folder.synchronizeFileSystem(of: staging)
        }
        for path in arrived.written { try Folder.synchronize("\(staging)/\(path)") }
        for path in arrived.folders { try Folder.synchronize("\(staging)/\(path)") }
        try Folder.synchronize(staging)
    }

    private func swap() throws(DurableFileError) {
        if replaces {
            try Folder.exchange(staging, target)
        } else {
            try Folder.rename(staging, to: target)
        }
        try Folder.synchronize(Folder.parent(of: target))
    }
}
