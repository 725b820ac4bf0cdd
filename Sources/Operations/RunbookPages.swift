import PlanStore
package import RecoveryModel
import RunbookEngine

/// A runbook of the inventory as people read it, with the inventory's facts in their places.
package struct RunbookPage: Sendable {
    package let runbook: Runbook
    /// The Markdown with its facts filled in.
    package let text: String
    /// What lint has to say of it, placed in `runbooks/ID.md`.
    package let issues: [InventoryIssue]
}

/// Fills and parses the runbooks of a snapshot.
enum RunbookPages {
    static func all(in snapshot: PlanSnapshot, of plan: PlanDatabase) throws(OperatorError) -> [RunbookPage] {
        guard let revision = snapshot.revision?.number else { return [] }
        var pages: [RunbookPage] = []
        for runbook in snapshot.inventory.runbooks {
            var failure: OperatorError?
            let filled = RunbookFacts.fill(runbook.body) { kind, id in
                do throws(OperatorError) { return try plan.record(kind, id, revision: revision) } catch {
                    failure = failure ?? error
                    return nil
                }
            }
            if let failure { throw failure }
            let written = RunbookParser.parse(id: runbook.id, text: runbook.body)
            let parsed = RunbookParser.parse(id: runbook.id, text: filled.text)
            pages.append(
                RunbookPage(
                    runbook: parsed.runbook, text: filled.text,
                    issues: (written.issues + filled.unresolved).map { InventoryIssue($0, in: runbook.id) }))
        }
        return pages
    }
}

extension InventoryIssue {
    init(_ issue: RunbookIssue, in id: String) {
        self.init(
            SourceLocation(file: "inventory/runbooks/\(id).md", line: issue.line, column: issue.column),
            issue.message, suggestion: issue.suggestion)
    }
}
