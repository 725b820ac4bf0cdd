import Foundation
import Synchronization

/// One server program on loopback, as an unprivileged user, that never outlives the test process.
package final class ServerProcess: Sendable {
    /// What kept a server from starting.
    package struct Failure: Error, CustomStringConvertible {
        /// The program and its last words.
        package let description: String

        /// Makes a failure.
        package init(_ description: String) {
            self.description = description
        }
    }

    /// A file with all that the program says.
    package let log: String
    private let identifier = Mutex<Int32?>(nil)
    private let failure = Mutex<String?>(nil)
    private let ended = Atomic<Bool>(false)

    /// Starts the program; returns before it is ready.
    ///
    /// The kernel kills the program when the thread that started it ends, so that thread waits for it.
    package init(_ arguments: [String], environment: [String: String] = [:], log: String) {
        self.log = log
        let dropping = ["--reuid=postgres", "--regid=postgres", "--clear-groups"]
        let prefix = ["--pdeathsig", "KILL"] + (getuid() == 0 ? dropping : [])
        let thread = Thread { [self] in
            run(prefix + arguments, environment)
            ended.store(true, ordering: .releasing)
        }
        thread.start()
    }

    /// True once the program has ended or could not be started.
    package var isEnded: Bool { ended.load(ordering: .acquiring) }

    /// All that the program has said.
    package var output: String {
        let said = (try? Data(contentsOf: URL(fileURLWithPath: log))).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return said + (failure.withLock { $0 } ?? "")
    }

    /// Waits until the program says or does something.
    ///
    /// - Parameter probe: Returns a value when the server is ready.
    /// - Throws: `Failure` when the program ends before, or after ten seconds.
    package func ready<Value: Sendable>(_ probe: (ServerProcess) -> Value?) async throws -> Value {
        let limit = ContinuousClock.now.advanced(by: .seconds(10))
        while ContinuousClock.now < limit {
            if let value = probe(self) { return value }
            if isEnded { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        let last = output
        await stop()
        throw Failure("the server is not ready: \(last)")
    }

    /// Kills the program and waits until it is gone.
    package func stop() async {
        while !isEnded {
            identifier.withLock { if let identifier = $0 { _ = kill(identifier, SIGKILL) } }
            // Shielded from the caller's cancellation: a cancelled sleep would make this a busy loop.
            await withCheckedContinuation { continuation in
                DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(5)) { continuation.resume() }
            }
        }
    }

    private func run(_ arguments: [String], _ environment: [String: String]) {
        let environment = ["PATH": "/usr/bin:/bin:/usr/sbin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        do {
            let program = try SpawnedProgram(["setpriv"] + arguments, environment: environment, log: log)
            identifier.withLock { $0 = program.identifier }
            // Reaped only after the identifier is forgotten: another process cannot be killed in its place.
            program.waitWithoutReaping()
            identifier.withLock { $0 = nil }
            _ = program.wait()
        } catch {
            failure.withLock { $0 = "\(error)" }
        }
    }
}
