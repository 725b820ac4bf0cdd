import RecoveryModel

/// The exit status of every outcome; the only place that knows the numbers.
enum ExitStatus {
    /// A critical finding stands.
    static let criticalFinding: Int32 = 20
    /// Something critical is unknown.
    static let criticalUnknown: Int32 = 21
    /// Part of what was asked was done.
    static let partial: Int32 = 22
    /// It could not be judged.
    static let notJudged: Int32 = 23

    static func of(_ code: OperatorError.Code) -> Int32 {
        switch code {
        case .internalFailure: 1
        case .invalidInput: 2
        case .notFound: 3
        case .conflict: 4
        case .unreachable: 5
        case .timedOut: 6
        case .commandFailed: 7
        case .integrity: 8
        case .refused: 9
        case .unsupported: 10
        }
    }

    /// What every command that reads the plan's database can end with.
    static let reading: [OperatorError.Code] = [
        .internalFailure, .invalidInput, .notFound, .integrity, .refused, .unsupported,
    ]
    /// What every command that writes the plan's database or files can end with.
    static let writing: [OperatorError.Code] = [
        .internalFailure, .invalidInput, .notFound, .conflict, .integrity, .refused, .unsupported,
    ]

    /// The lines of a command's help that list the statuses it can give.
    static func help(_ codes: [OperatorError.Code], verdicts: [Int32] = []) -> String {
        func line(_ status: Int32, _ words: String) -> String { (status < 10 ? "   " : "  ") + "\(status)  \(words)" }
        var lines = [line(0, Talk.say("sin novedad", "all is well"))]
        lines += (codes.map(of).sorted() + verdicts).map { line($0, meaning($0)) }
        return Talk.say("ESTADOS DE SALIDA:", "EXIT STATUSES:") + "\n" + lines.joined(separator: "\n")
    }

    private static func meaning(_ status: Int32) -> String {
        switch status {
        case 1: Talk.say("falla interna", "internal failure")
        case 2: Talk.say("datos de entrada incorrectos", "wrong input")
        case 3: Talk.say("no existe", "not found")
        case 4: Talk.say("conflicto: ocupado o ya existe", "conflict: busy or already there")
        case 5: Talk.say("no responde", "unreachable")
        case 6: Talk.say("se agotó el tiempo", "timed out")
        case 7: Talk.say("falló un programa externo", "another program failed")
        case 8: Talk.say("integridad: huella o cadena alterada", "integrity: digest or chain altered")
        case 9: Talk.say("rechazado: falta permiso o autorización", "refused: permission or approval is missing")
        case 10: Talk.say("versión no admitida", "unsupported version")
        case criticalFinding: Talk.say("hay un hallazgo crítico abierto", "a critical finding stands")
        case criticalUnknown: Talk.say("hay un dato crítico desconocido", "something critical is unknown")
        case partial: Talk.say("resultado parcial", "partial result")
        default: Talk.say("no se pudo juzgar", "could not be judged")
        }
    }
}
