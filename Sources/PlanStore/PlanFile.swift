import Foundation
import GRDB
import RecoveryModel

/// The file itself: whether it is there, ours, and of a form that this program knows.
enum PlanFile {
    /// `RSGD` in the header of every plan, so that `file` and we can tell it from any other SQLite database.
    static let applicationID: Int32 = 0x5253_4744

    /// Makes the file for its owner only, or says that there is none.
    static func prepare(_ path: String, _ mode: PlanDatabase.Mode) throws(OperatorError) {
        // Opening a FIFO would wait for ever, and SQLite takes a folder for a disk that fails.
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            throw OperatorError(
                .invalidInput,
                LocalizedText(
                    es: "\(path) no es un archivo, y ahí va la base del plan",
                    en: "\(path) is no file, and the plan database belongs there"),
                hint: LocalizedText(es: "Muévalo a otro lugar.", en: "Move it elsewhere."), context: [path])
        }
        switch mode {
        case .create:
            // SQLite would make it readable by all; its -wal and -shm files take the mode of the file.
            let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw cannotMake(path, reason: String(cString: strerror(errno))) }
            Glibc.close(descriptor)
        case .existing, .readOnly:
            guard FileManager.default.fileExists(atPath: path) else {
                throw OperatorError(
                    .notFound,
                    LocalizedText(es: "no existe la base del plan \(path)", en: "there is no plan database \(path)"),
                    hint: LocalizedText(
                        es: "Créela con: drp inventory apply; si ya tiene un plan, diga su carpeta con -C.",
                        en: "Create it with: drp inventory apply; if you have a plan, give its folder with -C."),
                    context: [path])
            }
        }
    }

    /// Refuses what is not ours, and what is newer than we are, before anything touches the file.
    static func check(_ path: String, _ mode: PlanDatabase.Mode, _ configuration: Configuration) throws {
        var configuration = configuration
        configuration.readonly = true
        let (identity, version, objects) = try DatabaseQueue(path: path, configuration: configuration).read {
            database in
            (
                try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
                try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
                // The migrator makes its own table first: another process may be making this file right now.
                try Int.fetchOne(
                    database, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'") ?? 0
            )
        }
        let isEmpty = identity == 0 && version == 0 && objects == 0
        if isEmpty, mode == .create { return }
        guard identity == applicationID else { throw notOurs(path) }
        if version > PlanMigrations.version { throw newer(path, version) }
        if mode == .readOnly, version < PlanMigrations.version { throw older(path, version) }
    }

    private static func cannotMake(_ path: String, reason: String) -> OperatorError {
        OperatorError(
            .refused,
            LocalizedText(
                es: "no se puede crear la base del plan \(path)", en: "the plan database \(path) cannot be made"),
            hint: LocalizedText(
                es: "Revise que la carpeta exista y que su cuenta pueda escribir en ella.",
                en: "See that the folder exists and that your account may write to it."),
            context: [path], underlying: reason)
    }

    private static func notOurs(_ path: String) -> OperatorError {
        OperatorError(
            .invalidInput,
            LocalizedText(
                es: "\(path) es una base SQLite, pero no la de un plan",
                en: "\(path) is an SQLite database, but not that of a plan"),
            hint: LocalizedText(
                es: "Indique otra ruta; este archivo no se tocó.", en: "Name another path; this file was not touched."),
            context: [path])
    }

    private static func newer(_ path: String, _ version: Int) -> OperatorError {
        OperatorError(
            .unsupported,
            LocalizedText(
                es: "una versión más nueva del programa escribió \(path) (formato \(version); este conoce hasta el "
                    + "\(PlanMigrations.version))",
                en: "a newer version of the program wrote \(path) (format \(version); this one knows up to "
                    + "\(PlanMigrations.version))"),
            hint: LocalizedText(
                es: "Actualice el programa; la base no se tocó.",
                en: "Update the program; the database was not touched."
            ), context: [path])
    }

    private static func older(_ path: String, _ version: Int) -> OperatorError {
        OperatorError(
            .unsupported,
            LocalizedText(
                es: "\(path) tiene el formato anterior \(version), y abierta solo para leer no se puede actualizar",
                en: "\(path) has the older format \(version), and opened only to read it cannot be updated"),
            hint: LocalizedText(
                es: "Ábrala una vez con permiso de escritura, por ejemplo con `drp status`.",
                en: "Open it once with permission to write, for example with `drp status`."),
            context: [path])
    }
}
