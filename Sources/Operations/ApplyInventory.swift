import InventoryFiles
import PlanStore
package import RecoveryModel

/// `drp inventory apply`: from files to one transaction in the store, or to the whole list of what is wrong.
package struct ApplyInventory: Sendable {
    /// What came of it.
    package enum Outcome: Sendable {
        /// The files are wrong; nothing was written.
        case refused([InventoryIssue])
        /// What would change; nothing was written.
        case previewed([InventoryChange])
        /// What changed, and the revision now in force.
        case applied([InventoryChange], PlanSnapshot.Revision?)
    }

    package let workspace: Workspace
    /// The folder with the files; the plan's own when absent.
    package let source: String?

    package init(workspace: Workspace, source: String? = nil) {
        self.workspace = workspace
        self.source = source
    }

    /// Reads, checks, and unless it is a dry run, writes.
    package func callAsFunction(isDryRun: Bool) throws(OperatorError) -> Outcome {
        let records: [InventoryRecord]
        switch InventoryFolder.check(try InventoryFolder.load(at: source ?? workspace.inventoryFolder)) {
        case .failure(let problems): return .refused(problems.issues)
        case .success(let checked): records = checked
        }
        if records.isEmpty {
            throw OperatorError(
                .invalidInput,
                LocalizedText(
                    es: "la carpeta no tiene ningún elemento de inventario", en: "the folder holds no inventory item"),
                hint: LocalizedText(
                    es: "Revise la ruta; aplicar una carpeta vacía borraría todo el plan.",
                    en: "Check the path; applying an empty folder would remove the whole plan."),
                context: [source ?? workspace.inventoryFolder])
        }
        if isDryRun { return .previewed(try preview(records)) }
        let plan = try workspace.openPlan(.create)
        let actor = workspace.actor(in: try? Inventory(records))
        let applied = try plan.apply(records, at: workspace.now(), by: actor)
        return .applied(applied.changes, applied.revision)
    }

    private func preview(_ records: [InventoryRecord]) throws(OperatorError) -> [InventoryChange] {
        do {
            return try workspace.openPlan(.readOnly).changes(applying: records)
        } catch  where error.code == .notFound {
            // Before the first application everything is new.
            return InventoryChange.between([], records)
        }
    }
}
