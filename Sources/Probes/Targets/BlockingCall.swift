import Dispatch
import RecoveryModel
import Synchronization

/// Runs a blocking call on a thread of its own and stops waiting for it when its time is over.
///
/// A dead network file system blocks its caller for ever and no signal frees it: that thread is left behind, the probe
/// goes on.
enum BlockingCall {
    static func run<Value: Sendable>(
        within deadline: Duration, _ call: @escaping @Sendable () throws(TargetFailure) -> Value
    ) async throws(TargetFailure) -> Value {
        let answer: Result<Value, TargetFailure> = await withCheckedContinuation { continuation in
            let reply = OneReply(continuation)
            DispatchQueue(label: "resguardo.folder").async {
                reply.give(Result { () throws(TargetFailure) in try call() })
            }
            DispatchQueue.global().asyncAfter(deadline: .now() + .nanoseconds(Int(deadline / .nanoseconds(1)))) {
                reply.give(.failure(TargetFailure(.timedOut, "the folder does not answer (deadline \(deadline))")))
            }
        }
        return try answer.get()
    }

    /// Resumes its continuation with the first answer and forgets the others.
    private final class OneReply<Value: Sendable>: Sendable {
        private let waiting: Mutex<CheckedContinuation<Result<Value, TargetFailure>, Never>?>

        init(_ continuation: CheckedContinuation<Result<Value, TargetFailure>, Never>) {
            waiting = Mutex(continuation)
        }

        func give(_ answer: Result<Value, TargetFailure>) {
            let continuation = waiting.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            continuation?.resume(returning: answer)
        }
    }
}
