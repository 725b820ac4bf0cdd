import Foundation
import PlanStore
package import RecoveryModel
import RunbookEngine

/// `drp runbook list`, `show`, `lint`.
package struct ReadRunbooks: Sendable {
    package let workspace: Workspace

    package init(workspace: Workspace) { self.workspace = workspace }

    /// The runbooks of the stored inventory.
    package func pages() throws(OperatorError) -> [RunbookPage] {
        let plan = try workspace.openPlan(.readOnly)
        return try RunbookPages.all(in: workspace.snapshot(of: plan, asOf: nil), of: plan)
    }

    /// One runbook.
    ///
    /// - Throws: `notFound`, naming the nearest one.
    package func page(_ id: String) throws(OperatorError) -> RunbookPage {
        let all = try pages()
        if let page = all.first(where: { $0.runbook.id == id }) { return page }
        let near = NearestWord(all.map(\.runbook.id)).word(for: id)
        throw OperatorError(
            .notFound, LocalizedText(es: "no hay un procedimiento «\(id)»", en: "there is no runbook \"\(id)\""),
            hint: near.map { LocalizedText(es: "¿Quiso decir «\($0)»?", en: "Did you mean \"\($0)\"?") }
                ?? LocalizedText(
                    es: "Vea los que hay con: drp runbook list", en: "See them with: drp runbook list"))
    }

    /// What lint has to say of a file that need not be applied yet; unresolved facts are looked for only once it is.
    package static func lint(file path: String) throws(OperatorError) -> [InventoryIssue] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw OperatorError(
                .notFound, LocalizedText(es: "no se pudo leer \(path)", en: "\(path) could not be read"),
                context: [path])
        }
        let id = URL(filePath: path).deletingPathExtension().lastPathComponent
        return RunbookParser.parse(id: id, text: String(decoding: data, as: UTF8.self)).issues.map {
            InventoryIssue(
                SourceLocation(file: path, line: $0.line, column: $0.column), $0.message, suggestion: $0.suggestion)
        }
    }
}
