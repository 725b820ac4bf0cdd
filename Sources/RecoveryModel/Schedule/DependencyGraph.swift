/// What needs what before it can start: systems, components and suppliers joined by hard dependencies.
struct DependencyGraph {
    enum Node: Sendable {
        case system(RecoverableSystem)
        case component(Component)
        case supplier(Supplier)

        var id: String {
            switch self {
            case .system(let system): system.id
            case .component(let component): component.id
            case .supplier(let supplier): supplier.id
            }
        }

        var name: String {
            switch self {
            case .system(let system): system.name
            case .component(let component): component.name
            case .supplier(let supplier): supplier.name
            }
        }

        var dependencies: [Dependency] {
            switch self {
            case .system(let system): system.dependencies
            case .component(let component): component.dependencies
            case .supplier: []
            }
        }
    }

    private struct Edge {
        let to: Int
        let hasBootstrap: Bool
    }

    /// Systems, then components, then suppliers with an agreed time to restore; each kind by id.
    let nodes: [Node]
    let positions: [String: Int]
    private let edges: [[Edge]]
    /// Nodes with one number wait for one another.
    private let group: [Int]
    /// Positions of the systems in scope and of all that they need, in order.
    let needed: [Int]

    init(_ inventory: Inventory) {
        var nodes: [Node] = inventory.systems.map(Node.system)
        nodes += inventory.components.map(Node.component)
        nodes += inventory.suppliers.filter { $0.restoresWithin != nil }.map(Node.supplier)
        // An id that two kinds share means the first of them, as in the order above.
        let positions = Dictionary(nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let edges = nodes.map { node in
            node.dependencies.filter { $0.strength == .hard }.compactMap { dependency in
                positions[dependency.on].map { Edge(to: $0, hasBootstrap: dependency.bootstrap != nil) }
            }
        }
        self.nodes = nodes
        self.positions = positions
        self.edges = edges
        group = StrongComponents.groups(edges.map { $0.map(\.to) })
        var isNeeded = [Bool](repeating: false, count: nodes.count)
        var open: [Int] = nodes.indices.filter {
            if case .system(let system) = nodes[$0] { system.exclusion == nil } else { false }
        }
        for position in open { isNeeded[position] = true }
        while let position = open.popLast() {
            for edge in edges[position] where !isNeeded[edge.to] {
                isNeeded[edge.to] = true
                open.append(edge.to)
            }
        }
        needed = nodes.indices.filter { isNeeded[$0] }
    }

    /// Positions that must come first, without the edges by which a documented start breaks a cycle.
    func orderingEdges(from position: Int) -> [Int] {
        edges[position].filter { !($0.hasBootstrap && group[$0.to] == group[position]) }.map(\.to)
    }

    /// Groups of ids that wait for one another with no documented way to start, each once, in order.
    var unbrokenCycles: [[Int]] {
        let ordering = nodes.indices.map(orderingEdges(from:))
        let groups = StrongComponents.groups(ordering)
        var members: [Int: [Int]] = [:]
        for position in nodes.indices { members[groups[position], default: []].append(position) }
        return members.values
            .filter { $0.count > 1 || ordering[$0[0]].contains($0[0]) }
            .map { cycle(within: Set($0), ordering) }
            .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    }

    /// One closed walk inside a group, from its first member back to it, in the direction of "needs".
    private func cycle(within members: Set<Int>, _ ordering: [[Int]]) -> [Int] {
        guard let start = members.min() else { return [] }
        var cameFrom: [Int: Int] = [:]
        var open = [start]
        var next = 0
        while next < open.count {
            let position = open[next]
            next += 1
            for other in ordering[position] where members.contains(other) {
                if other == start {
                    var walk = [position]
                    while let before = cameFrom[walk[walk.count - 1]] { walk.append(before) }
                    return walk.reversed()
                }
                if cameFrom[other] == nil {
                    cameFrom[other] = position
                    open.append(other)
                }
            }
        }
        return [start]
    }
}
