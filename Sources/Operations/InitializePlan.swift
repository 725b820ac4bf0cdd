import Foundation
package import RecoveryModel

/// `drp init`: a folder with the example inventory and the templates, ready to be edited.
package struct InitializePlan: Sendable {
    package let workspace: Workspace
    package let shared: SharedFiles

    package init(workspace: Workspace, shared: SharedFiles) {
        self.workspace = workspace
        self.shared = shared
    }

    /// Copies the shipped files; nothing that is there already is touched.
    ///
    /// - Returns: The paths written, relative to the plan's folder, sorted.
    /// - Throws: `conflict` when the folder already holds an inventory.
    package func callAsFunction() throws(OperatorError) -> [String] {
        let files = FileManager.default
        if files.fileExists(atPath: workspace.inventoryFolder) {
            throw OperatorError(
                .conflict,
                LocalizedText(
                    es: "la carpeta ya tiene un inventario: \(workspace.inventoryFolder)",
                    en: "the folder already has an inventory: \(workspace.inventoryFolder)"),
                hint: LocalizedText(
                    es: "Elija otra carpeta con --folder; no se tocó nada.",
                    en: "Choose another folder with --folder; nothing was touched."))
        }
        var written: [String] = []
        do {
            for name in ["inventory", "templates", "drills"] {
                written += try copyTree(from: shared.folder + "/" + name, to: workspace.path(name), as: name)
            }
            try files.createDirectory(atPath: workspace.outputFolder, withIntermediateDirectories: true)
        } catch {
            throw FileProblem.error(error, path: workspace.folder)
        }
        return written.sorted()
    }

    private func copyTree(from source: String, to target: String, as name: String) throws -> [String] {
        let files = FileManager.default
        var written: [String] = []
        try files.createDirectory(atPath: target, withIntermediateDirectories: true)
        for entry in try files.contentsOfDirectory(atPath: source).sorted() where !entry.hasPrefix(".") {
            var isFolder: ObjCBool = false
            let path = source + "/" + entry
            guard files.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                written += try copyTree(from: path, to: target + "/" + entry, as: name + "/" + entry)
            } else if !files.fileExists(atPath: target + "/" + entry) {
                try files.copyItem(atPath: path, toPath: target + "/" + entry)
                written.append(name + "/" + entry)
            }
        }
        return written
    }
}
