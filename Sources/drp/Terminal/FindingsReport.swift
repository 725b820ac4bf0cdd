import RecoveryModel

/// What the rules say, as a table, as JSON and in one sentence.
struct FindingsReport {
    private let report: ReadinessReport
    /// The findings that are shown; the summary counts them all.
    private let rows: [Finding]

    /// - Parameter lowest: The lowest severity shown; all when left out.
    init(_ report: ReadinessReport, from lowest: Severity? = nil) {
        self.report = report
        rows = report.findings.filter { finding in lowest.map { finding.severity <= $0 } ?? true }
    }

    /// Says that rows were left out; nothing when all are shown.
    var shown: String {
        let (few, all) = (rows.count, report.findings.count)
        return few == all ? "" : Talk.say("Se muestran \(few) de \(all). ", "Showing \(few) of \(all). ")
    }

    var output: ListOutput {
        ListOutput(
            columns: [
                Talk.say("GRAVEDAD", "SEVERITY"), Talk.say("REGLA", "RULE"), Talk.say("ESTADO", "STATUS"),
                Talk.say("HALLAZGO", "FINDING"),
            ],
            rows: rows.map {
                [Self.word($0.severity), $0.rule, Self.word($0.status), $0.message(Talk.language)]
            },
            json: .object([
                "score": report.score.map(JSONValue.number) ?? .null,
                "capped_score": report.cappedScore.map(JSONValue.number) ?? .null,
                "findings": .list(rows.map(json)),
            ]))
    }

    /// Counts and score.
    var summary: String {
        func count(_ status: (Finding.Status) -> Bool) -> Int { report.findings.count { status($0.status) } }
        let open = count { $0 == .open }
        let unknown = count { $0 == .unknown }
        let accepted = report.findings.count - open - unknown
        let score = report.cappedScore.map { "\(Int($0.rounded(.down)))" } ?? Talk.say("sin dato", "no data")
        func plural(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
        return Talk.say(
            "\(plural(open, "abierto")), \(plural(unknown, "desconocido")), \(plural(accepted, "aceptado")). "
                + "Preparación: \(score) de 100.",
            "\(open) open, \(unknown) unknown, \(accepted) accepted. Readiness: \(score) of 100.")
    }

    static func word(_ severity: Severity) -> String {
        switch severity {
        case .critical: Talk.say("CRÍTICA", "CRITICAL")
        case .high: Talk.say("alta", "high")
        case .medium: Talk.say("media", "medium")
        case .low: Talk.say("baja", "low")
        }
    }

    static func word(_ status: Finding.Status) -> String {
        switch status {
        case .open: Talk.say("abierto", "open")
        case .unknown: Talk.say("DESCONOCIDO", "UNKNOWN")
        case .accepted(let waiver):
            Talk.say("aceptado hasta ", "accepted until ") + waiver.expiresOn.isoText
        }
    }

    private func json(_ finding: Finding) -> JSONValue {
        let status: String
        switch finding.status {
        case .open: status = "open"
        case .unknown: status = "unknown"
        case .accepted: status = "accepted"
        }
        return .object([
            "rule": .text(finding.rule), "severity": .text(finding.severity.rawValue), "status": .text(status),
            "subject": .object(["kind": .text(finding.subject.kind.rawValue), "id": .text(finding.subject.id)]),
            "message": .text(finding.message(Talk.language)), "remedy": .text(finding.remedy(Talk.language)),
            "clause": .text(finding.clause), "evidence": finding.evidence.map { .text($0.label) } ?? .null,
        ])
    }
}
