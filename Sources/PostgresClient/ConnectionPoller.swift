import Foundation
import Glibc

/// Asks many servers at the same time, from one thread that waits in `poll(2)`.
package struct ConnectionPoller: Sendable {
    /// Makes a poller; it holds nothing between two calls.
    package init() {}

    /// Asks every server, each with its own deadline; one that is down, slow or silent delays no other.
    ///
    /// - Parameters:
    ///   - inquiries: What to ask whom.
    ///   - atMost: How many connections may be open at once, at least 1. A measured 64 costs one box with many
    ///   servers no time against a thousand, and each answer comes ten times sooner.
    /// - Returns: An outcome for each inquiry, in the same order. Failures are outcomes; cancelling the task closes
    /// the connections and makes what is left `cancelled`.
    package func ask(_ inquiries: [PostgresInquiry], atMost: Int = 64) async -> [PostgresOutcome] {
        guard !inquiries.isEmpty else { return [] }
        guard let signal = LoopSignal() else {
            let error = PostgresError(kind: .unreachable, message: "this process has no file descriptors left")
            return inquiries.map { _ in .failed(error, elapsed: .zero) }
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let thread = Thread {
                    let loop = PollLoop(inquiries, atMost: max(1, atMost), signal: signal)
                    continuation.resume(returning: loop.run())
                }
                thread.name = "postgres-poll"
                thread.start()
            }
        } onCancel: {
            signal.cancel()
        }
    }
}

/// The loop of one `ask`, on the thread made for it.
private final class PollLoop {
    private let inquiries: [PostgresInquiry]
    private let atMost: Int
    private let signal: LoopSignal
    private var next = 0
    private var underWay: [Int: InquirySession] = [:]
    private var outcomes: [Int: PostgresOutcome] = [:]

    init(_ inquiries: [PostgresInquiry], atMost: Int, signal: LoopSignal) {
        self.inquiries = inquiries
        self.atMost = min(atMost, Self.descriptorsToSpare)
        self.signal = signal
    }

    func run() -> [PostgresOutcome] {
        while !signal.isCancelled {
            begin()
            if underWay.isEmpty { break }
            wait()
            for (place, result) in signal.takeLookups() { underWay[place]?.connect(result) }
            let now = ContinuousClock.now
            for session in underWay.values where session.outcome == nil && session.deadline <= now {
                session.cutShort(kind: .timedOut, message: "no answer within the deadline")
            }
            gather()
        }
        for session in underWay.values { session.cutShort(kind: .cancelled, message: "cancelled") }
        gather()
        let never = PostgresOutcome.failed(PostgresError(kind: .cancelled, message: "cancelled"), elapsed: .zero)
        return inquiries.indices.map { outcomes[$0] ?? never }
    }

    /// How many sockets this process may open; past that, a healthy server would look unreachable.
    private static var descriptorsToSpare: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 64 }
        // Half is left to the rest of the process, and to the files that each connection reads while it begins.
        return max(1, Int(clamping: limit.rlim_cur) / 2)
    }

    private func begin() {
        while next < inquiries.count, underWay.count < atMost {
            let place = next
            next += 1
            let endpoint = inquiries[place].endpoint
            let session = InquirySession(inquiries[place], now: .now)
            underWay[place] = session
            if HostLookup.isNeeded(by: endpoint) {
                // A name server may take longer than any deadline: its thread is then left to end by itself.
                Thread.detachNewThread { [signal] in signal.deliver(HostLookup.resolve(endpoint), to: place) }
            } else {
                session.connect(.success(ConnectionParameters(endpoint)))
            }
        }
        gather()
    }

    /// Waits for any socket, the signal or the nearest deadline, and lets the sessions whose sockets are ready go on.
    private func wait() {
        let sessions = Array(underWay.values)
        var watched: [pollfd] = [pollfd(fd: signal.readEnd, events: Int16(POLLIN), revents: 0)]
        var owners: [InquirySession] = []
        for session in sessions {
            guard let interest = session.interest else { continue }
            watched.append(interest)
            owners.append(session)
        }
        guard let nearest = sessions.map(\.deadline).min() else { return }
        let left = (nearest - .now) / .milliseconds(1)
        let milliseconds = Int32(min(max(0, left.rounded(.up)), 3_600_000))
        // Interrupted or not, the loop looks at everything again.
        guard poll(&watched, nfds_t(watched.count), milliseconds) > 0 else { return }
        for (owner, ready) in zip(owners, watched.dropFirst()) where ready.revents != 0 { owner.advance() }
    }

    private func gather() {
        for (place, session) in underWay {
            guard let outcome = session.outcome else { continue }
            outcomes[place] = outcome
            underWay[place] = nil
        }
    }
}
