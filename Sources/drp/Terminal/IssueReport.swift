import RecoveryModel

/// Prints everything that is wrong with files, the way compilers do, so that editors can jump to it.
enum IssueReport {
    /// Writes what keeps files from being used, and ends with the status for wrong input.
    static func refuse(_ issues: [InventoryIssue], format: OutputFormat) throws -> Never {
        write(issues, as: format)
        throw OperatorError(
            .invalidInput,
            LocalizedText(
                es: issues.count == 1 ? "1 error; no se escribió nada" : "\(issues.count) errores; no se escribió nada",
                en: issues.count == 1 ? "1 error; nothing was written" : "\(issues.count) errors; nothing was written"))
    }

    /// Writes what lint found, and ends with the status for wrong input.
    static func lint(_ issues: [InventoryIssue], format: OutputFormat) throws -> Never {
        write(issues, as: format)
        throw OperatorError(
            .invalidInput,
            LocalizedText(
                es: issues.count == 1 ? "1 observación" : "\(issues.count) observaciones",
                en: issues.count == 1 ? "1 issue" : "\(issues.count) issues"))
    }

    private static func write(_ issues: [InventoryIssue], as format: OutputFormat) {
        let sorted = issues.sorted { $0.location < $1.location }
        switch format {
        case .json: Talk.result(JSONValue.object(["issues": .list(sorted.map(json))]).canonicalText)
        case .table:
            for issue in sorted {
                Talk.note("\(issue.location.text): error: \(issue.message(Talk.language))")
                if let suggestion = issue.suggestion { Talk.note("    → \(suggestion(Talk.language))") }
            }
        }
    }

    private static func json(_ issue: InventoryIssue) -> JSONValue {
        .object([
            "file": .text(issue.location.file), "line": .integer(Int64(issue.location.line)),
            "column": .integer(Int64(issue.location.column)), "message": .text(issue.message(Talk.language)),
            "suggestion": issue.suggestion.map { .text($0(Talk.language)) } ?? .null,
        ])
    }
}
