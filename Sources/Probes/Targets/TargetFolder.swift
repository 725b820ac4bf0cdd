import Foundation
import RecoveryModel

/// A folder of this machine, with blocking calls.
struct TargetFolder: Sendable {
    let path: String

    func open() throws(TargetFailure) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure("the folder \(path)") }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw TargetFailure(.missing, "\(path) is not a folder")
        }
        guard access(path, W_OK | X_OK) == 0 else { throw failure("the folder \(path) is not writable") }
    }

    func write(_ bytes: [UInt8], at name: String) throws(TargetFailure) {
        let descriptor = Foundation.open(path + "/" + name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("the file cannot be created") }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("the file cannot be written")
            }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw failure("the file cannot be made durable") }
        // What is read back comes from the disk where the file system allows it, not from what we just wrote to memory.
        _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    }

    func read(_ name: String, limit: Int) throws(TargetFailure) -> [UInt8] {
        let descriptor = Foundation.open(path + "/" + name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("the file cannot be opened") }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: limit)
        var filled = 0
        while filled < limit {
            let count = bytes[filled...].withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress, $0.count)
            }
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("the file cannot be read")
            }
            filled += count
        }
        return Array(bytes[..<filled])
    }

    func delete(_ name: String) throws(TargetFailure) {
        guard unlink(path + "/" + name) == 0 else { throw failure("the file cannot be deleted") }
    }

    func holds(_ name: String) throws(TargetFailure) -> Bool {
        var status = stat()
        if lstat(path + "/" + name, &status) == 0 { return true }
        guard errno == ENOENT else { throw failure("the folder cannot be looked at") }
        return false
    }

    /// What an unprivileged user may still write, as statvfs(3) tells.
    func freeSpace() throws(TargetFailure) -> Int64 {
        var status = statvfs()
        guard statvfs(path, &status) == 0 else { throw failure("the free space is not told") }
        return Int64(
            clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
    }

    private func failure(_ what: String) -> TargetFailure {
        let code = errno
        let reason: ProbeFailure.Reason =
            switch code {
            case ENOENT, ENOTDIR, ELOOP: .missing
            case EACCES, EPERM, EROFS: .permission
            case ENOSPC, EDQUOT, EFBIG: .noSpace
            case ETIMEDOUT: .timedOut
            case EHOSTDOWN, EHOSTUNREACH, ESTALE: .unreachable
            default: .protocolFailure
            }
        return TargetFailure(reason, "\(what): \(String(cString: strerror(code)))")
    }
}
