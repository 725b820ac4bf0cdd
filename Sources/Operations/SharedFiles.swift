import Foundation
package import RecoveryModel

/// The files that ship with the program: templates, the example inventory, an example of a drill.
package struct SharedFiles: Sendable {
    /// The folder that holds `templates/`, `inventory/` and `drills/`.
    package let folder: String

    package init(folder: String) { self.folder = folder }

    /// Finds them: `RESGUARDO_SHARE`, else upwards from the program, else where a package would put them.
    ///
    /// - Throws: `notFound` when no folder with templates is there.
    package static func locate(environment: [String: String], program: String) throws(OperatorError) -> SharedFiles {
        var candidates: [String] = []
        if let named = environment["RESGUARDO_SHARE"] { candidates.append(named) }
        var step = URL(filePath: program).resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<6 {
            candidates.append(step.path)
            candidates.append(step.appending(path: "share/resguardo").path)
            step = step.deletingLastPathComponent()
        }
        candidates.append("/usr/share/resguardo")
        for candidate in candidates where FileManager.default.fileExists(atPath: candidate + "/templates/theme") {
            return SharedFiles(folder: candidate)
        }
        throw OperatorError(
            .notFound,
            LocalizedText(
                es: "no se encontraron las plantillas del programa", en: "the program's templates were not found"),
            hint: LocalizedText(
                es: "Indique su carpeta con la variable RESGUARDO_SHARE.",
                en: "Name their folder with the variable RESGUARDO_SHARE."))
    }
}
