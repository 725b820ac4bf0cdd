import Dispatch

/// Runs one client's blocking calls one after another, off the cooperative pool.
final class TransferExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "resguardo.transfer")

    func enqueue(_ job: consuming ExecutorJob) {
        let unowned = UnownedJob(job)
        queue.async { unowned.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
