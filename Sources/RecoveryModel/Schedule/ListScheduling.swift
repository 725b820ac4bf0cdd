/// List scheduling: the ready task that can start first goes first, ties by tier, then by the longest remaining path,
/// then by name.
///
/// Teams do one task at a time. One heap per team and one over all teams keep it at O(n log n).
struct ListScheduling {
    let graph: TaskGraph
    /// The queue that each task waits in: a team, or one of its own.
    private let queueOf: [Int]
    private let remaining: [Int64]
    private var queues: [Queue]
    private(set) var start: [Int64]
    private(set) var finish: [Int64]
    /// The task that the same people did just before, where there is one.
    private(set) var sameTeamBefore: [Int?]
    /// Positions in the order in which they were placed.
    private(set) var placed: [Int] = []

    /// What waits for one team.
    private struct Queue {
        var free: Int64 = 0
        var last: Int?
        /// Ready once the team is free, the gravest tier first.
        var waiting: PriorityHeap<Candidate>
        /// Ready later than the team is free, the earliest first.
        var later: PriorityHeap<Candidate>
        /// Counts changes, so that an old bid of this team is known as such.
        var version = 0
    }

    private struct Candidate {
        let position: Int
        let tier: Int
        let ready: Int64
        let remaining: Int64

        static func byUrgency(_ left: Candidate, _ right: Candidate) -> Bool {
            (left.tier, -left.remaining, left.position) < (right.tier, -right.remaining, right.position)
        }

        static func byReadiness(_ left: Candidate, _ right: Candidate) -> Bool {
            (left.ready, left.tier, -left.remaining, left.position)
                < (right.ready, right.tier, -right.remaining, right.position)
        }
    }

    /// The best candidate of one team, with its possible start.
    private struct Bid {
        let start: Int64
        let candidate: Candidate
        let queue: Int
        let version: Int

        static func precedes(_ left: Bid, _ right: Bid) -> Bool {
            (left.start, left.candidate.tier, -left.candidate.remaining, left.candidate.position)
                < (right.start, right.candidate.tier, -right.candidate.remaining, right.candidate.position)
        }
    }

    init(_ graph: TaskGraph, staffing: RecoverySchedule.Staffing) {
        self.graph = graph
        remaining = graph.remaining
        var numbers: [String: Int] = [:]
        var count = 0
        func queue(_ name: String?) -> Int {
            if let name, let number = numbers[name] { return number }
            if let name { numbers[name] = count }
            count += 1
            return count - 1
        }
        queueOf = graph.tasks.map { queue(ListScheduling.team(of: $0, staffing: staffing)) }
        queues = (0..<count).map { _ in
            Queue(waiting: PriorityHeap(by: Candidate.byUrgency), later: PriorityHeap(by: Candidate.byReadiness))
        }
        start = [Int64](repeating: 0, count: graph.tasks.count)
        finish = start
        sameTeamBefore = [Int?](repeating: nil, count: graph.tasks.count)
        run()
    }

    private static func team(of task: RecoveryTask, staffing: RecoverySchedule.Staffing) -> String? {
        switch staffing {
        case .unlimited: nil
        case .teams: task.team
        case .onePerson: task.kind == .supplier ? nil : ""
        }
    }

    private mutating func run() {
        var missing = graph.predecessors.map(\.count)
        var ready = [Int64](repeating: 0, count: missing.count)
        var bids = PriorityHeap<Bid>(by: Bid.precedes)
        for position in missing.indices where missing[position] == 0 {
            enter(position, ready: 0, bids: &bids)
        }
        while let bid = bids.removeFirst() {
            guard queues[bid.queue].version == bid.version else { continue }
            place(bid)
            for successor in graph.successors[bid.candidate.position] {
                missing[successor] -= 1
                ready[successor] = max(ready[successor], finish[bid.candidate.position])
                if missing[successor] == 0 { enter(successor, ready: ready[successor], bids: &bids) }
            }
            renewBid(of: bid.queue, bids: &bids)
        }
    }

    private mutating func enter(_ position: Int, ready: Int64, bids: inout PriorityHeap<Bid>) {
        let number = queueOf[position]
        let candidate = Candidate(
            position: position, tier: graph.tasks[position].tier, ready: ready, remaining: remaining[position])
        if ready <= queues[number].free {
            queues[number].waiting.insert(candidate)
        } else {
            queues[number].later.insert(candidate)
        }
        renewBid(of: number, bids: &bids)
    }

    private mutating func place(_ bid: Bid) {
        let position = bid.candidate.position
        if bid.candidate.ready <= queues[bid.queue].free {
            _ = queues[bid.queue].waiting.removeFirst()
        } else {
            _ = queues[bid.queue].later.removeFirst()
        }
        start[position] = bid.start
        finish[position] = bid.start + graph.seconds[position]
        sameTeamBefore[position] = queues[bid.queue].last
        queues[bid.queue].last = position
        queues[bid.queue].free = finish[position]
        placed.append(position)
        while let next = queues[bid.queue].later.first, next.ready <= queues[bid.queue].free {
            _ = queues[bid.queue].later.removeFirst()
            queues[bid.queue].waiting.insert(next)
        }
    }

    private mutating func renewBid(of number: Int, bids: inout PriorityHeap<Bid>) {
        queues[number].version += 1
        let queue = queues[number]
        guard let candidate = queue.waiting.first ?? queue.later.first else { return }
        bids.insert(
            Bid(
                start: max(candidate.ready, queue.free), candidate: candidate, queue: number,
                version: queue.version))
    }
}
