import Foundation
import Synchronization

/// Work waiting for the thread that starts servers.
final class PostgresServerSpawnQueue: Sendable {
    private let waiting = Mutex<[@Sendable () -> Void]>([])
    private let condition = NSCondition()

    func add(_ work: @escaping @Sendable () -> Void) {
        condition.lock()
        waiting.withLock { $0.append(work) }
        condition.signal()
        condition.unlock()
    }

    /// Blocks until there is work.
    func take() -> @Sendable () -> Void {
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let work = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return work }
            condition.wait()
        }
    }
}
