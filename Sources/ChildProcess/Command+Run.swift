import Glibc
import Synchronization

extension Command {
    private static let ignoreBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

    /// Runs the program to its end, or to its deadline.
    ///
    /// The program leads a session of its own. When the deadline passes, or the calling task is cancelled, TERM goes to
    /// its whole process group, and KILL to what is left of the group a second later. What it leaves running in the
    /// background when it ends by itself stays, and does not delay the result.
    ///
    /// Bytes that we write to a program that no longer reads would raise SIGPIPE and end us: the first run makes the
    /// process ignore that signal. The program itself starts with the signal's default.
    ///
    /// - Parameters:
    ///   - deadline: The longest the program may run.
    ///   - outputLimit: How many bytes of each output stream are kept.
    /// - Returns: How it ended; a status other than 0, a signal and a passed deadline are outcomes, not errors.
    /// - Throws: `CommandError` when the program could not be run, or the calling task was cancelled.
    package func run(
        deadline: Duration, outputLimit: Int = 1 << 20
    ) async throws(CommandError) -> CommandOutcome {
        Self.ignoreBrokenPipes
        if Task.isCancelled { throw .cancelled }
        let start = ContinuousClock.now
        let process = Mutex<pid_t?>(nil)
        let ending: Ending
        do {
            ending = try await race(deadline: deadline) {
                try await launch(outputLimit: outputLimit) { identifier in process.withLock { $0 = identifier } }
            }
        } catch {
            throw commandError(error)
        }
        if ending.isTornDown, let group = process.withLock(\.self) {
            // The tear-down ends with the leader: whoever ignored TERM in its group must not survive it.
            kill(-group, SIGKILL)
        }
        if Task.isCancelled { throw .cancelled }
        return CommandOutcome(
            status: ending.isTimedOut ? .timedOut : ending.finished.status, output: ending.finished.output,
            errorOutput: ending.finished.errorOutput, duration: ContinuousClock.now - start)
    }

    // MARK: - Deadline

    private struct Ending: Sendable {
        let finished: FinishedCommand
        let isTimedOut: Bool
        let isTornDown: Bool
    }

    private func race(
        deadline: Duration, _ launch: @escaping @Sendable () async throws -> FinishedCommand
    ) async throws -> Ending {
        try await withThrowingTaskGroup(of: FinishedCommand?.self) { group in
            group.addTask { try await launch() }
            group.addTask {
                try? await Task.sleep(for: deadline)
                return nil
            }
            var isTimedOut = false
            while let result = try await group.next() {
                if let result {
                    let wasCancelled = Task.isCancelled
                    group.cancelAll()
                    return Ending(finished: result, isTimedOut: isTimedOut, isTornDown: isTimedOut || wasCancelled)
                }
                // The sleeper also wakes when the caller is cancelled: that is no passed deadline.
                isTimedOut = !Task.isCancelled
                group.cancelAll()
            }
            throw CommandError.system("the program ended without a result")
        }
    }
}
