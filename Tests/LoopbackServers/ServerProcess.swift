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
    /// - Throws: `Failure` when the program ends before, or after thirty seconds.
    package func ready<Value: Sendable>(_ probe: (ServerProcess) -> Value?) async throws -> Value {
        let limit = ContinuousClock.now.advanced(by: .seconds(30))
        while true {
            // Read before the look: a busy machine may give us no turn until the limit has passed.
            let isLast = isEnded || ContinuousClock.now > limit
            if let value = probe(self) { return value }
            if isLast { break }
            try await Task.sleep(for: .milliseconds(20))
        }
        let last = output
        await stop()
        throw Failure("the server is not ready: \(last)")
    }

    /// Halts the children that serve the open connections, as a machine does whose disk no longer answers. Nothing
    /// wakes them again: they are killed when the program is stopped.
    package func haltChildren() throws {
        let halted = try children()
        guard !halted.isEmpty else { throw Failure("no connection is being served") }
        halted.forEach { _ = kill($0, SIGSTOP) }
    }

    /// Children and theirs: sshd serves a connection by a monitor and a session below it.
    private func children() throws -> [Int32] {
        guard let program = identifier.withLock({ $0 }) else { return [] }
        var parents: [Int32: Int32] = [:]
        for process in try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap({ Int32($0) }) {
            let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("PPid:\t") }
            parents[process] = line.flatMap { Int32($0.dropFirst(6)) }
        }
        var family = [program]
        var grown = true
        while grown {
            let born = parents.filter { family.contains($0.value) && !family.contains($0.key) }.map(\.key)
            family += born
            grown = !born.isEmpty
        }
        return Array(family.dropFirst())
    }

    /// Kills the program and waits until it is gone.
    package func stop() async {
        await endChildren()
        while !isEnded {
            identifier.withLock { if let identifier = $0 { _ = kill(identifier, SIGKILL) } }
            await pause()
        }
    }

    /// The children first: their parent, while it lives, takes leave of them.
    private func endChildren() async {
        let limit = ContinuousClock.now.advanced(by: .seconds(2))
        while let children = try? children(), !children.isEmpty, ContinuousClock.now < limit {
            children.forEach { _ = kill($0, SIGKILL) }
            await pause()
        }
    }

    /// Shielded from the caller's cancellation: a cancelled sleep would make a busy loop of the wait.
    private func pause() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(5)) { continuation.resume() }
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
