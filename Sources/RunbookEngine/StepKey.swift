import RecoveryModel

/// What the words of a step's attribute line name.
enum StepKey: Hashable, Sendable {
    case actor, place, expected, otherwise, stop, estimate, timeout, kind, irreversible, evidence

    static let words = WordTable<StepKey>([
        ("quién", .actor), ("who", .actor), ("responsable", .actor), ("actor", .actor), ("dónde", .place),
        ("where", .place), ("espera", .expected), ("expect", .expected), ("expects", .expected),
        ("resultado", .expected), ("expected", .expected), ("si no", .otherwise), ("otherwise", .otherwise),
        ("if not", .otherwise), ("alto", .stop), ("stop", .stop), ("estimado", .estimate), ("estimate", .estimate),
        ("límite", .timeout), ("timeout", .timeout), ("limit", .timeout), ("tipo", .kind), ("type", .kind),
        ("kind", .kind), ("irreversible", .irreversible), ("evidencia", .evidence), ("evidence", .evidence),
    ])

    /// Whether it stands alone, without a value.
    var isFlag: Bool { self == .irreversible || self == .evidence }
}

extension RunbookStep.Kind {
    /// The words for a kind that is stated.
    static let words = WordTable<RunbookStep.Kind>([
        ("manual", .manual), ("comando", .command), ("command", .command), ("sql", .sql), ("http", .http),
        ("sondeo", .probe), ("probe", .probe), ("decisión", .decision), ("decision", .decision),
        ("aprobación", .approval), ("approval", .approval), ("espera", .wait), ("wait", .wait), ("aviso", .notify),
        ("notice", .notify), ("notify", .notify), ("respaldo", .backup), ("backup", .backup),
        ("restauración", .restore), ("restore", .restore),
    ])

    /// The kind that a block's language gives a step; nothing for what is not typed into a program.
    static func typed(_ language: String) -> RunbookStep.Kind? {
        switch language {
        case "sh", "bash", "shell", "console": .command
        case "sql", "psql": .sql
        case "http": .http
        default: nil
        }
    }
}
