import Foundation

/// A thread that never ends and starts the servers: Linux sends the parent-death signal when the *thread* that
/// forked ends, and the threads that run tests come and go.
///
/// - Source: prctl(2), PR_SET_PDEATHSIG.
final class PostgresServerSpawner: Sendable {
    static let shared = PostgresServerSpawner()

    private let queue = PostgresServerSpawnQueue()

    private init() {
        let thread = Thread { [queue] in
            while true { queue.take()() }
        }
        thread.name = "postgres-spawner"
        thread.start()
    }

    func perform(_ work: @escaping @Sendable () -> Void) {
        queue.add(work)
    }
}
