import Foundation
import RecoveryModel

/// Reads the templates: the user's own, and the shipped ones where the plan has none.
enum TemplateFiles {
    static func load(
        workspace: Workspace, shared: SharedFiles
    ) throws(OperatorError) -> [(path: String, text: String)] {
        let own = FileManager.default.fileExists(atPath: workspace.templatesFolder)
        let root = own ? workspace.templatesFolder : shared.folder + "/templates"
        var files: [(path: String, text: String)] = []
        for folder in Language.allCases.map(\.rawValue) + ["theme"] {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
            for name in names.sorted() where name.hasSuffix(".md") || name.hasSuffix(".css") {
                let path = root + "/" + folder + "/" + name
                guard let data = FileManager.default.contents(atPath: path),
                    let text = String(bytes: data, encoding: .utf8)
                else {
                    throw OperatorError(
                        .invalidInput,
                        LocalizedText(
                            es: "la plantilla no es un texto UTF-8 legible",
                            en: "the template is no readable UTF-8 text"),
                        context: [path])
                }
                files.append((path, text))
            }
        }
        return files
    }
}
