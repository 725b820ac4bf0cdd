import RecoveryModel

/// Tells a person what went wrong, where, and what to do next.
enum ErrorReport {
    static func text(_ error: OperatorError, verbose: Bool) -> String {
        let message = error.message(Talk.language)
        var lines = ["drp: error: " + message]
        // What the sentence already names is not said twice.
        lines += error.context.filter { !message.contains($0) }.map { "  " + $0 }
        if let hint = error.hint { lines.append("  → " + hint(Talk.language)) }
        if verbose, let underlying = error.underlying { lines.append("  [" + underlying + "]") }
        return lines.joined(separator: "\n")
    }
}
