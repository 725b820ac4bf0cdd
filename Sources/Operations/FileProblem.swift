import DurableFiles
import Foundation
import RecoveryModel

/// Turns the file system's errors into words for the person who can mend them.
enum FileProblem {
    static func error(_ underlying: any Error, path: String) -> OperatorError {
        let full = (underlying as? DurableFileError)?.isOutOfSpace == true
        return OperatorError(
            full ? .conflict : .invalidInput,
            full
                ? LocalizedText(es: "no queda espacio en disco para \(path)", en: "no disk space is left for \(path)")
                : LocalizedText(es: "no se pudo leer o escribir \(path)", en: "\(path) could not be read or written"),
            hint: full
                ? LocalizedText(
                    es: "Libere espacio y repita; lo anterior quedó intacto.",
                    en: "Free some space and try again; what was there before is untouched.")
                : LocalizedText(
                    es: "Revise que exista y que su cuenta tenga permiso.",
                    en: "Check that it exists and that your account may use it."),
            context: [path], underlying: "\(underlying)")
    }
}
