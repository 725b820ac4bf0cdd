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

    /// What keeps a rendered set from being published; the previous set stands as it was.
    static func publication(_ underlying: any Error, folder: String) -> OperatorError {
        guard let error = underlying as? DurableFileError else { return self.error(underlying, path: folder) }
        switch error.reason {
        case .locked:
            return OperatorError(
                .conflict,
                LocalizedText(es: "otro proceso está generando los documentos", en: "another process is rendering"),
                hint: LocalizedText(es: "Espere a que termine y repita.", en: "Wait for it to end and try again."),
                context: [folder])
        case .foreignFolder:
            return OperatorError(
                .conflict,
                LocalizedText(
                    es: "la carpeta \(folder) tiene archivos que este programa no generó",
                    en: "the folder \(folder) holds files that this program did not write"),
                hint: LocalizedText(
                    es: "Muévalos a otro lugar; aquí se reemplaza todo en cada corrida.",
                    en: "Move them elsewhere; everything here is replaced at each run."), context: [folder])
        default: return self.error(underlying, path: folder)
        }
    }
}
