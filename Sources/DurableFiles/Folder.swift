import CDurableFiles
import Glibc
import SystemPackage

/// The calls on folders that durable writing needs, each with a failure that names the path.
enum Folder {
    struct Entry {
        let name: String
        let isFolder: Bool
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// The status of what a path names, following links; nil when there is nothing.
    static func status(_ path: String) throws(DurableFileError) -> stat? {
        var status = stat()
        if stat(path, &status) == 0 { return status }
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw DurableFileError("stat", path, errno: errno)
    }

    static func isFolder(_ status: stat) -> Bool {
        status.st_mode & S_IFMT == S_IFDIR
    }

    static func isRegularFile(_ status: stat) -> Bool {
        status.st_mode & S_IFMT == S_IFREG
    }

    /// What a folder holds, without `.` and `..`, sorted by name.
    static func entries(_ path: String) throws(DurableFileError) -> [Entry] {
        guard let stream = opendir(path) else { throw DurableFileError("open", path, errno: errno) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let item = readdir(stream) {
            let name = withUnsafeBytes(of: item.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name == "." || name == ".." { continue }
            var isFolder = Int(item.pointee.d_type) == Int(DT_DIR)
            if Int(item.pointee.d_type) == Int(DT_UNKNOWN) {
                var status = stat()
                isFolder = lstat("\(path)/\(name)", &status) == 0 && Self.isFolder(status)
            }
            entries.append(Entry(name: name, isFolder: isFolder))
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// Calls the body with the relative path of every file below a folder.
    static func forEachFile(
        below path: String, prefix: String = "", _ body: (String) throws(DurableFileError) -> Void
    ) throws(DurableFileError) {
        for entry in try entries(path) {
            let relative = prefix + entry.name
            if entry.isFolder {
                try forEachFile(below: "\(path)/\(entry.name)", prefix: relative + "/", body)
            } else {
                try body(relative)
            }
        }
    }

    /// Makes a folder and those above it; one that stands already is left as it is.
    static func make(_ path: String, permissions: UInt32) throws(DurableFileError) {
        if mkdir(path, permissions) == 0 || errno == EEXIST { return }
        let failure = errno
        let parent = self.parent(of: path)
        guard failure == ENOENT, parent != path else { throw DurableFileError("mkdir", path, errno: failure) }
        try make(parent, permissions: permissions)
        if mkdir(path, permissions) != 0, errno != EEXIST { throw DurableFileError("mkdir", path, errno: errno) }
    }

    /// Removes a file or a whole folder; nothing there is not an error.
    static func remove(_ path: String) throws(DurableFileError) {
        if unlink(path) == 0 || errno == ENOENT { return }
        guard errno == EISDIR || errno == EPERM else { throw DurableFileError("unlink", path, errno: errno) }
        for entry in try entries(path) { try remove("\(path)/\(entry.name)") }
        if rmdir(path) != 0 { throw DurableFileError("rmdir", path, errno: errno) }
    }

    static func rename(_ source: String, to destination: String) throws(DurableFileError) {
        if Glibc.rename(source, destination) != 0 { throw DurableFileError("rename", destination, errno: errno) }
    }

    /// Makes two paths of one file system change places in one step.
    static func exchange(_ first: String, _ second: String) throws(DurableFileError) {
        if cdurable_exchange(first, second) != 0 { throw DurableFileError("exchange", second, errno: errno) }
    }

    /// Forces a folder's own entries to disk, so that a rename in it survives a power cut.
    static func synchronize(_ path: String) throws(DurableFileError) {
        let folder = try OpenFile(reading: path)
        defer { folder.close() }
        try folder.synchronize()
    }

    /// Forces everything on a folder's file system to disk: one wait instead of one for each file.
    static func synchronizeFileSystem(of path: String) throws(DurableFileError) {
        let folder = try OpenFile(reading: path)
        defer { folder.close() }
        if cdurable_sync_filesystem(folder.descriptor.rawValue) != 0 {
            throw DurableFileError("syncfs", path, errno: errno)
        }
    }

    /// The folder that holds a path: `.` for a bare name, `/` for the root.
    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
