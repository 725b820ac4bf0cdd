/// Finds dependencies that wait for one another with no way to start.
///
/// A cycle of hard dependencies is allowed once one of its edges says, under `bootstrap`, how to start.
struct DependencyCycles {
    private struct Edge {
        let to: Int
        let place: SourceLocation
    }

    private let names: [String]
    private let edges: [[Edge]]

    init(_ draft: InventoryDraft) {
        let entries = draft.entries.filter { $0.record.fields["depends_on"] != nil }.sorted {
            $0.record.id < $1.record.id
        }
        var position: [String: Int] = [:]
        for (index, entry) in entries.enumerated() where position[entry.record.id] == nil {
            position[entry.record.id] = index
        }
        names = entries.map(\.record.id)
        edges = entries.map { DependencyCycles.edges(of: $0, position) }
    }

    private static func edges(of entry: InventoryDraft.Entry, _ position: [String: Int]) -> [Edge] {
        guard case .list(let items) = entry.record.fields["depends_on"] else { return [] }
        return items.enumerated().compactMap { index, item in
            guard case .group(let members) = item, case .text(let on) = members["on"], let to = position[on],
                members["strength"] != .text(Dependency.Strength.soft.rawValue), members["bootstrap"] == nil
            else { return nil }
            return Edge(to: to, place: entry.place(of: "depends_on.\(index).on"))
        }
    }

    /// One complaint for each edge that closes a cycle, with the whole cycle.
    ///
    /// A depth-first walk without recursion: chains of dependencies may be longer than the stack is deep.
    func issues() -> [InventoryIssue] {
        var issues: [InventoryIssue] = []
        var isDone = [Bool](repeating: false, count: names.count)
        var depth = [Int?](repeating: nil, count: names.count)
        for start in names.indices where !isDone[start] {
            var path: [(node: Int, next: Int)] = [(start, 0)]
            depth[start] = 0
            while let (node, next) = path.last {
                guard next < edges[node].count else {
                    isDone[node] = true
                    depth[node] = nil
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let edge = edges[node][next]
                if let from = depth[edge.to] {
                    issues.append(complaint(path[from...].map(\.node), edge.place))
                } else if !isDone[edge.to] {
                    depth[edge.to] = path.count
                    path.append((edge.to, 0))
                }
            }
        }
        return issues
    }

    private func complaint(_ cycle: [Int], _ place: SourceLocation) -> InventoryIssue {
        let text = (cycle + cycle.prefix(1)).map { names[$0] }.joined(separator: " → ")
        return InventoryIssue(
            place,
            LocalizedText(
                es: "las dependencias forman un ciclo y nada dice cómo arrancar: \(text)",
                en: "the dependencies form a cycle and nothing says how to start: \(text)"),
            suggestion: LocalizedText(
                es: "quite una dependencia, hágala \"strength: soft\" o explique el arranque en \"bootstrap\"",
                en: "remove a dependency, make it \"strength: soft\" or explain the start under \"bootstrap\""))
    }
}
