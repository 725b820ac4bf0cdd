import DurableFiles
import Foundation
import InventoryFiles
package import RecoveryModel

/// `drp inventory export`: writes the stored inventory back as files.
package struct ExportInventory: Sendable {
    package let workspace: Workspace
    /// An empty or new folder.
    package let target: String

    package init(workspace: Workspace, target: String) {
        self.workspace = workspace
        self.target = target
    }

    /// - Returns: The paths written, below the target.
    /// - Throws: `conflict` when the folder holds something.
    package func callAsFunction(asOf: AsOf? = nil) throws(OperatorError) -> [String] {
        let present = (try? FileManager.default.contentsOfDirectory(atPath: target)) ?? []
        guard present.isEmpty else {
            throw OperatorError(
                .conflict,
                LocalizedText(es: "la carpeta \(target) no está vacía", en: "the folder \(target) is not empty"),
                hint: LocalizedText(
                    es: "Exporte a una carpeta nueva y compare; así no se pierden sus comentarios.",
                    en: "Export to a new folder and compare; your comments are not lost that way."))
        }
        let files = InventoryWriter.files(for: try ReadInventory(workspace: workspace).records(asOf: asOf))
        for file in files {
            let path = target + "/" + file.path
            do {
                try FileManager.default.createDirectory(
                    atPath: URL(filePath: path).deletingLastPathComponent().path, withIntermediateDirectories: true)
                try AtomicWrite.write(file.bytes, to: path)
            } catch {
                throw FileProblem.error(error, path: path)
            }
        }
        return files.map(\.path)
    }
}
