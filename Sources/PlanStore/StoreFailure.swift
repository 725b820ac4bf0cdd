import Foundation
import GRDB
import RecoveryModel

/// What SQLite says, told to the person who can mend it.
enum StoreFailure {
    static func operatorError(_ error: any Error, _ path: String) -> OperatorError {
        switch error {
        case let known as OperatorError: known
        case let database as DatabaseError: told(database, path)
        case let record as RecoveryModel.RecordError:
            OperatorError(
                .integrity,
                LocalizedText(
                    es: "un dato guardado no cuadra con su esquema: \(record.kind.rawValue) \(record.id)",
                    en: "a stored item does not fit its schema: \(record.kind.rawValue) \(record.id)"),
                hint: damageHint, context: [path], underlying: "\(record.key ?? ""): \(record.problem)")
        default:
            OperatorError(
                .internalFailure,
                LocalizedText(es: "falló la base del plan \(path)", en: "the plan database \(path) failed"),
                hint: unknownHint, context: [path], underlying: String(describing: error))
        }
    }

    /// A stored text that cannot be read.
    static func damaged(_ what: LocalizedText, underlying: String? = nil) -> OperatorError {
        OperatorError(.integrity, what, hint: damageHint, underlying: underlying)
    }

    private static func told(_ error: DatabaseError, _ path: String) -> OperatorError {
        let (code, message, hint) = explanation(error, path)
        return OperatorError(
            code, message, hint: hint, context: [path],
            underlying: "SQLite \(error.extendedResultCode.rawValue): \(error.message ?? "")")
    }

    private typealias Explanation = (OperatorError.Code, LocalizedText, LocalizedText?)

    private static func explanation(_ error: DatabaseError, _ path: String) -> Explanation {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            (
                .conflict,
                LocalizedText(
                    es: "otro proceso tiene ocupada la base del plan \(path)",
                    en: "another process keeps the plan database \(path) locked"),
                LocalizedText(
                    es: "Espere a que termine e intente de nuevo.", en: "Wait until it has finished and try again.")
            )
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
            (
                .integrity,
                LocalizedText(
                    es: "\(path) está dañado o no es una base de datos",
                    en: "\(path) is damaged or is no database"), damageHint
            )
        case .SQLITE_FULL, .SQLITE_IOERR: full(path)
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            (
                .refused,
                LocalizedText(
                    es: "su cuenta no puede abrir o escribir la base del plan \(path)",
                    en: "your account may not open or write the plan database \(path)"),
                LocalizedText(
                    es: "Revise el dueño y los permisos del archivo y de su carpeta.",
                    en: "See the owner and the permissions of the file and of its folder.")
            )
        case .SQLITE_CONSTRAINT:
            (
                .integrity,
                LocalizedText(
                    es: "la base del plan rechazó una escritura que rompería su historia",
                    en: "the plan database refused a write that would break its history"), nil
            )
        default:
            (
                .internalFailure,
                LocalizedText(es: "falló la base del plan \(path)", en: "the plan database \(path) failed"),
                unknownHint
            )
        }
    }

    private static let unknownHint = LocalizedText(
        es: "Guarde una copia del archivo y repita la orden con --verbose: dirá qué falló.",
        en: "Keep a copy of the file and repeat the command with --verbose: it will say what failed.")

    private static func full(_ path: String) -> Explanation {
        (
            .internalFailure,
            LocalizedText(
                es: "no se pudo escribir en el disco de la base del plan \(path): está lleno, llegó a su cuota o falla",
                en: "the disk of the plan database \(path) could not be written: it is full, at its quota or failing"),
            LocalizedText(
                es: "Libere espacio e intente de nuevo; la base quedó como estaba.",
                en: "Free some space and try again; the database stayed as it was.")
        )
    }

    private static let damageHint = LocalizedText(
        es: "Guarde el archivo tal como está y recupere la última copia de la base del plan.",
        en: "Keep the file as it is and bring back the newest copy of the plan database.")
}
