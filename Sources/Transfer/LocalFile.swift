import Glibc

/// The little that we do with files of our own.
enum LocalFile {
    static func isReadable(_ path: String) -> Bool {
        access(path, R_OK) == 0
    }

    /// Opens a new file for what arrives, readable by its owner only.
    static func create(_ path: String) throws(TransferError) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw TransferError(.local, "cannot create '\(path)': \(String(cString: strerror(errno)))")
        }
        return descriptor
    }

    static func close(_ descriptor: Int32) -> Bool {
        Glibc.close(descriptor) == 0
    }
}
