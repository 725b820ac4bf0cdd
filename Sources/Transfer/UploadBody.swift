import Glibc

/// The bytes on their way to the server, and how far they are.
final class UploadBody {
    /// All of it, in bytes.
    let size: Int64
    private let bytes: [UInt8]
    private let descriptor: Int32?
    private var offset = 0

    init(_ source: TransferSource) throws(TransferError) {
        switch source {
        case .bytes(let bytes):
            self.bytes = bytes
            descriptor = nil
            size = Int64(bytes.count)
        case .file(let path):
            let opened = open(path, O_RDONLY | O_CLOEXEC)
            var status = stat()
            guard opened >= 0, fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                if opened >= 0 { close(opened) }
                throw TransferError(.local, "cannot read the file '\(path)'")
            }
            bytes = []
            descriptor = opened
            size = Int64(status.st_size)
        }
    }

    deinit {
        if let descriptor { close(descriptor) }
    }

    /// Fills the buffer; 0 at the end, nil when our file fails.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        if let descriptor {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            return count < 0 ? nil : count
        }
        let count = min(buffer.count, bytes.count - offset)
        buffer.copyBytes(from: bytes[offset..<offset + count])
        offset += count
        return count
    }

    /// Goes to a byte counted from the start. libcurl asks for it to send again or to resume; without it a resumed
    /// upload would repeat the beginning after the remote part.
    func seek(to position: Int64) -> Bool {
        guard (0...size).contains(position) else { return false }
        if let descriptor { return lseek(descriptor, off_t(position), SEEK_SET) == off_t(position) }
        offset = Int(position)
        return true
    }
}
