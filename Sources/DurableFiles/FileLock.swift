import Glibc
import Synchronization
import SystemPackage

/// A lock between processes, held through `flock` on a file: when its holder dies, the system gives it up.
///
/// The file stays after the lock is released: removing it would let two processes lock two files of one name.
package final class FileLock: Sendable {
    /// The locked file.
    package let path: String
    private let file: Mutex<OpenFile?>

    /// Takes the lock, or fails at once.
    ///
    /// - Parameters:
    ///   - path: The file that stands for the lock; made when missing, its folder must exist.
    ///   - purpose: What the holder is doing, for the one who finds it locked.
    /// - Throws: `DurableFileError` with `.locked` when another process, or another lock in this one, holds it.
    package init(_ path: String, purpose: String) throws(DurableFileError) {
        let file = try OpenFile(locking: path)
        self.path = path
        self.file = Mutex(file)
        guard flock(file.descriptor.rawValue, LOCK_EX | LOCK_NB) == 0 else {
            let failure = errno
            if failure == EWOULDBLOCK {
                throw DurableFileError("lock", path, .locked(holder: Self.holder(of: path)))
            }
            throw DurableFileError("lock", path, errno: failure)
        }
        let owner = Array("process \(getpid()): \(purpose)\n".utf8)
        // The text only helps a reader: a disk too full for it must not take the lock away.
        _ = ftruncate(file.descriptor.rawValue, 0)
        _ = owner.withUnsafeBytes { pwrite(file.descriptor.rawValue, $0.baseAddress, $0.count, 0) }
    }

    deinit {
        release()
    }

    /// Gives the lock up; a second call does nothing.
    package func release() {
        file.withLock { file in
            file?.close()
            file = nil
        }
    }

    /// What the holder wrote about itself: `process 4711: backup of nominas`.
    private static func holder(of path: String) -> String {
        guard let file = try? OpenFile(reading: path) else { return "" }
        defer { file.close() }
        var buffer = [UInt8](repeating: 0, count: 512)
        guard let count = try? file.read(into: &buffer) else { return "" }
        return String(decoding: buffer[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
}
