import InventoryFiles
import PlanStore
package import RecoveryModel

/// `drp inventory list`, `show`, `diff`, `export`: what the store holds.
package struct ReadInventory: Sendable {
    package let workspace: Workspace

    package init(workspace: Workspace) { self.workspace = workspace }

    /// The items in force, by kind and id.
    package func records(kind: RecordKind? = nil, asOf: AsOf? = nil) throws(OperatorError) -> [InventoryRecord] {
        let plan = try workspace.openPlan(.readOnly)
        let instant = try asOf.map { moment throws(OperatorError) in
            switch moment {
            case .instant(let date): date
            case .day(let day): AsOf.end(of: day, in: try plan.snapshot(asOf: workspace.now()).timeZone)
            }
        }
        let order = Dictionary(uniqueKeysWithValues: zip(RecordKind.allCases, 0...))
        return try plan.records(asOf: instant).filter { kind == nil || $0.kind == kind }
            .sorted { (order[$0.kind] ?? 0, $0.id) < (order[$1.kind] ?? 0, $1.id) }
    }

    /// The items that bear an id, of whatever kind.
    ///
    /// - Throws: `notFound`, naming the nearest id there is.
    package func records(named id: String, asOf: AsOf? = nil) throws(OperatorError) -> [InventoryRecord] {
        let all = try records(asOf: asOf)
        let found = all.filter { $0.id == id }
        if !found.isEmpty { return found }
        let near = NearestWord(all.map(\.id)).word(for: id)
        throw OperatorError(
            .notFound, LocalizedText(es: "no hay «\(id)» en el inventario", en: "\"\(id)\" is not in the inventory"),
            hint: near.map { LocalizedText(es: "¿Quiso decir «\($0)»?", en: "Did you mean \"\($0)\"?") }
                ?? LocalizedText(es: "Vea los que hay con: drp inventory list", en: "See them with: drp inventory list")
        )
    }

    /// What the files would change, without writing.
    package func differences(from source: String? = nil) throws(OperatorError) -> ApplyInventory.Outcome {
        try ApplyInventory(workspace: workspace, source: source)(isDryRun: true)
    }
}
