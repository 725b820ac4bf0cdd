import Documents
import DurableFiles
package import Foundation
import PlanStore
package import RecoveryModel

/// `drp render`: one snapshot becomes the whole set of documents, swapped into `output/LANGUAGE/` in one step.
package struct RenderDocuments: Sendable {
    /// What was written where.
    package struct Result: Sendable {
        package let indexPath: String
        package let asOf: Date
        package let written: [String]
        package let unchangedCount: Int
        package let removed: [String]
    }

    package let workspace: Workspace
    package let shared: SharedFiles

    package init(workspace: Workspace, shared: SharedFiles) {
        self.workspace = workspace
        self.shared = shared
    }

    /// Renders the documents as of an instant; a mistake in a template leaves the previous set as it was.
    ///
    /// - Parameter language: Of the documents; the organisation's own when absent.
    package func callAsFunction(language: Language?, asOf: AsOf?) async throws(OperatorError) -> Result {
        let templates = try TemplateLibrary(files: TemplateFiles.load(workspace: workspace, shared: shared))
        let plan = try workspace.openPlan(.readOnly)
        let snapshot = try workspace.snapshot(of: plan, asOf: asOf)
        guard let organization = snapshot.inventory.organization else { throw Workspace.nothingApplied(snapshot.asOf) }
        let chosen = language ?? organization.defaultLanguage
        // Each language is a set of its own: rendering one never takes away the other.
        let folder = workspace.outputFolder + "/" + chosen.rawValue
        let previous = RenderLedger.read(at: folder)
        let pipeline = DocumentPipeline(templates: templates, digest: { ContentDigest.sha256(of: $0) })
        do {
            let publication = try PublishedDirectory(folder).begin()
            var ledger = previous.successor
            try await pipeline.render(
                DocumentInput(
                    snapshot: snapshot,
                    runbooks: RunbookPages.all(in: snapshot, of: plan).map {
                        .init(runbook: $0.runbook, text: $0.text)
                    },
                    programVersion: workspace.programVersion),
                language: chosen,
                // A kept file bears the instant it was made at; an instant that was asked for must stand in all.
                keeping: { asOf == nil ? previous.digest(of: $0, fingerprint: $1) : nil }
            ) { file in
                if let bytes = file.bytes {
                    try publication.write(bytes, to: file.path)
                } else if try !publication.carryOver(file.path) {
                    throw DurableFileError("carry over", file.path, .finished)
                }
                ledger.note(file, from: previous)
            }
            try publication.write(ledger.text, to: RenderLedger.name)
            let report = try publication.commit()
            return Result(
                indexPath: folder + "/index.html", asOf: snapshot.asOf,
                written: report.written.filter { $0 != RenderLedger.name },
                unchangedCount: report.unchanged.count { $0 != RenderLedger.name }, removed: report.removed)
        } catch let error as OperatorError {
            throw error
        } catch {
            throw FileProblem.publication(error, folder: folder)
        }
    }
}
