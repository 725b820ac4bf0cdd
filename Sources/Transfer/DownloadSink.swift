import Glibc

/// Where arriving bytes go.
final class DownloadSink {
    enum Target {
        case memory(limit: Int)
        case file(Int32)
    }

    private(set) var bytes: [UInt8] = []
    /// All that arrived and was kept.
    private(set) var count: Int64 = 0
    /// Why the transfer was stopped by us.
    private(set) var complaint: String?
    private let target: Target

    init(_ target: Target) {
        self.target = target
    }

    /// Takes all of the chunk, or refuses it.
    func take(_ chunk: UnsafeRawBufferPointer) -> Bool {
        switch target {
        case .memory(let limit):
            guard bytes.count + chunk.count <= limit else {
                complaint = "more than \(limit) bytes arrive"
                return false
            }
            bytes.append(contentsOf: chunk)
        case .file(let descriptor):
            var rest = chunk
            while !rest.isEmpty {
                let written = write(descriptor, rest.baseAddress, rest.count)
                if written < 0 {
                    if errno == EINTR { continue }
                    complaint = "cannot write the file: \(String(cString: strerror(errno)))"
                    return false
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            }
        }
        count += Int64(chunk.count)
        return true
    }
}
