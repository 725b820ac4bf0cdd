import Glibc
import Synchronization

/// How other threads reach the thread that waits in `poll`: a cancellation, or the end of a name lookup.
final class LoopSignal: Sendable {
    private struct Inbox {
        var isCancelled = false
        var lookups: [(place: Int, result: Result<ConnectionParameters, PostgresError>)] = []
    }

    /// What the loop watches for reading.
    let readEnd: Int32
    private let writeEnd: Int32
    private let inbox = Mutex(Inbox())

    /// Opens the pipe that wakes the loop; nil when the process has no file descriptors left.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (readEnd, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    var isCancelled: Bool { inbox.withLock { $0.isCancelled } }

    func cancel() {
        inbox.withLock { $0.isCancelled = true }
        wake()
    }

    func deliver(_ result: Result<ConnectionParameters, PostgresError>, to place: Int) {
        inbox.withLock { $0.lookups.append((place, result)) }
        wake()
    }

    /// Empties the pipe and hands over the lookups that ended since the last call.
    func takeLookups() -> [(place: Int, result: Result<ConnectionParameters, PostgresError>)] {
        var drained = [UInt8](repeating: 0, count: 256)
        while read(readEnd, &drained, drained.count) > 0 {}
        return inbox.withLock { inbox in
            defer { inbox.lookups = [] }
            return inbox.lookups
        }
    }

    /// A full pipe wakes as well as one more byte would.
    private func wake() {
        var byte: UInt8 = 1
        _ = write(writeEnd, &byte, 1)
    }
}
