import Synchronization

/// A flag that any thread raises and that the running transfer reads.
final class TransferCancellation: Sendable {
    private let raised = Atomic<Bool>(false)

    func cancel() {
        raised.store(true, ordering: .relaxed)
    }

    var isCancelled: Bool {
        raised.load(ordering: .relaxed)
    }
}
