import RecoveryModel

/// Tells a person what went wrong, where, and what to do next.
enum ErrorReport {
    static func text(_ error: OperatorError, verbose: Bool) -> String {
        var lines = ["drp: error: " + error.message(Talk.language)]
        lines += error.context.map { "  " + $0 }
        if let hint = error.hint { lines.append("  → " + hint(Talk.language)) }
        if verbose, let underlying = error.underlying { lines.append("  [" + underlying + "]") }
        return lines.joined(separator: "\n")
    }
}
