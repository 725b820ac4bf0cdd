/// Finds the nodes of a graph that reach one another: every cycle lies inside one such group.
enum StrongComponents {
    /// The number of the group that each node belongs to; nodes of one group reach one another.
    ///
    /// - Parameter edges: For each node, the nodes it points to.
    /// - Source: Tarjan (1972), with its recursion unrolled: a chain of ten thousand systems must not end the stack.
    static func groups(_ edges: [[Int]]) -> [Int] {
        var walk = Walk(edges)
        for node in edges.indices where walk.index[node] == nil { walk.visit(node) }
        return walk.group
    }

    private struct Walk {
        let edges: [[Int]]
        var index: [Int?]
        var lowest: [Int]
        var group: [Int]
        private var isOpen: [Bool]
        private var open: [Int] = []
        private var visited = 0
        private var groups = 0

        init(_ edges: [[Int]]) {
            self.edges = edges
            index = [Int?](repeating: nil, count: edges.count)
            lowest = [Int](repeating: 0, count: edges.count)
            group = lowest
            isOpen = [Bool](repeating: false, count: edges.count)
        }

        mutating func visit(_ root: Int) {
            var path: [(node: Int, next: Int)] = []
            enter(root)
            path.append((root, 0))
            while let (node, next) = path.last {
                guard next < edges[node].count else {
                    path.removeLast()
                    close(node)
                    if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
                    continue
                }
                path[path.count - 1].next += 1
                let other = edges[node][next]
                if let seen = index[other] {
                    if isOpen[other] { lowest[node] = min(lowest[node], seen) }
                } else {
                    enter(other)
                    path.append((other, 0))
                }
            }
        }

        private mutating func enter(_ node: Int) {
            index[node] = visited
            lowest[node] = visited
            visited += 1
            open.append(node)
            isOpen[node] = true
        }

        private mutating func close(_ node: Int) {
            guard lowest[node] == index[node] else { return }
            while let member = open.popLast() {
                isOpen[member] = false
                group[member] = groups
                if member == node { break }
            }
            groups += 1
        }
    }
}
