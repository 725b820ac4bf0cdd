/// How much of the promised recovery times is left for each supplier's own work.
struct SupplierSlices {
    private var slices: [String: Duration] = [:]

    /// - Parameter input: Systems count with what they need hard, directly or through components.
    init(_ input: RuleInput) {
        for system in input.systems {
            guard let rto = system.objectives.rto else { continue }
            let left = max(rto - (input.ownRecovery(of: system) ?? .zero), .zero)
            var seen: Set<String> = []
            var open = system.dependencies
            while let dependency = open.popLast() {
                guard dependency.strength == .hard, seen.insert(dependency.on).inserted else { continue }
                if input.inventory.suppliers[id: dependency.on] != nil {
                    slices[dependency.on] = min(slices[dependency.on] ?? left, left)
                } else if let component = input.inventory.components[id: dependency.on] {
                    open += component.dependencies
                }
            }
        }
    }

    /// The shortest time that a system leaves for the supplier; absent when no system with an RTO needs it.
    func slice(of supplier: String) -> Duration? { slices[supplier] }
}
