import Glibc
import SystemPackage

/// An open file whose failures name the path, and whose bytes can be forced to disk.
struct OpenFile {
    let path: String
    let descriptor: FileDescriptor

    init(reading path: String) throws(DurableFileError) {
        self.path = path
        descriptor = try Self.attempt("open", path) {
            try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
        }
    }

    /// Makes a file that did not exist before.
    init(creating path: String, permissions: FilePermissions) throws(DurableFileError) {
        self.path = path
        descriptor = try Self.attempt("create", path) {
            try FileDescriptor.open(
                path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: permissions)
        }
    }

    init(locking path: String) throws(DurableFileError) {
        self.path = path
        descriptor = try Self.attempt("open", path) {
            try FileDescriptor.open(
                path, .readWrite, options: [.create, .closeOnExec], permissions: [.ownerReadWrite, .groupRead])
        }
    }

    /// Reads into a buffer, from an offset of it to its end at most.
    ///
    /// - Returns: The number of bytes read; 0 at the end of the file.
    func read(into buffer: inout [UInt8], from offset: Int = 0) throws(DurableFileError) -> Int {
        try Self.attempt("read", path) {
            try buffer.withUnsafeMutableBytes { bytes in
                try descriptor.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[offset...]))
            }
        }
    }

    func write(_ bytes: [UInt8]) throws(DurableFileError) {
        _ = try Self.attempt("write", path) { try descriptor.writeAll(bytes) }
    }

    func synchronize() throws(DurableFileError) {
        if fsync(descriptor.rawValue) != 0 { throw DurableFileError("fsync", path, errno: errno) }
    }

    /// Closes without an answer: for files that were read, or whose bytes are already forced to disk.
    func close() {
        try? descriptor.close()
    }

    private static func attempt<Value>(
        _ operation: String, _ path: String, _ body: () throws -> Value
    ) throws(DurableFileError) -> Value {
        do {
            return try body()
        } catch let error as Errno {
            throw DurableFileError(operation, path, errno: error.rawValue)
        } catch {
            throw DurableFileError(operation, path, errno: EIO)
        }
    }
}
