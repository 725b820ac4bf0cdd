import ArgumentParser
import Foundation
import Logging
import Operations
import RecoveryModel

/// The options that every command on a plan has.
struct PlanOptions: ParsableArguments {
    @Option(
        name: [.customShort("C"), .long],
        help: ArgumentHelp(
            Talk.say("Carpeta del plan.", "The plan's folder."), valueName: Talk.say("carpeta", "folder")))
    var folder = "."

    @Flag(
        name: .long, help: ArgumentHelp(Talk.say("Muestra el detalle técnico de un error.", "Show technical detail.")))
    var verbose = false

    /// The variables that the program was started with.
    static let environment = ProcessInfo.processInfo.environment

    /// Keeps libpq from sending the password of `PGPASSWORD` to every endpoint that names none of its own; an endpoint
    /// gets it by `password_variable: PGPASSWORD`.
    static func withholdCommonPassword() {
        _ = environment
        unsetenv("PGPASSWORD")
    }

    /// The workspace of this process: the composition root.
    var workspace: Workspace {
        let environment = Self.environment
        var logger = Logger(label: "drp") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = verbose ? .debug : .error
        return Workspace(
            folder: folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder,
            language: Talk.language, environment: environment, osUser: NSUserName(),
            programVersion: DRP.version, logger: logger, now: { Date() })
    }

    /// Templates and example inventory that ship with the program.
    func sharedFiles() throws(OperatorError) -> SharedFiles {
        let program =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return try SharedFiles.locate(environment: Self.environment, program: program)
    }
}

/// `--format table|json`.
struct FormatOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Talk.say("Formato de salida: table o json.", "Output format: table or json."),
            valueName: Talk.say("formato", "format")))
    var format: OutputFormat = .table
}
