import Foundation
import Operations
import RecoveryModel

/// A probe's run as a table, as JSON and as talk.
struct ProbeReport {
    private let report: ProbeEndpoints.Report

    init(_ report: ProbeEndpoints.Report) { self.report = report }

    var output: ListOutput {
        ListOutput(
            columns: [
                "ID", Talk.say("ESTADO", "STATE"), Talk.say("DETALLE", "DETAIL"), Talk.say("TIEMPO", "TIME"),
            ],
            rows: report.observations.map { [$0.subject.id, state($0), detail($0), milliseconds($0)] },
            json: .object([
                "evidence": .text(report.evidence.label),
                "observations": .list(report.observations.map(json)),
                "proposals": .list(
                    report.proposals.map {
                        .object([
                            "file": .text($0.file), "reason": .text($0.reason(Talk.language)), "yaml": .text($0.yaml),
                        ])
                    }),
            ]))
    }

    /// What a person should know besides the table.
    func talk() {
        for observation in report.observations where observation.postgres?.sessionIsSuperuser == true {
            Talk.note(
                Talk.say(
                    "aviso: \(observation.subject.id) se sondea con un superusuario; use drp probe --print-grants",
                    "warning: \(observation.subject.id) is probed by a superuser; use drp probe --print-grants"))
        }
        for id in report.untried {
            Talk.note(
                Talk.say(
                    "aviso: \(id) usa una versión de PostgreSQL contra la que no se ha probado este programa",
                    "warning: \(id) runs a PostgreSQL version that this program was not tried against"))
        }
        let advice = ProbeAdvice.all(report.observations).map { "→ \($0.ids.joined(separator: ", ")): \($0.advice)" }
        if !advice.isEmpty { Talk.note("\n" + advice.joined(separator: "\n")) }
        for proposal in report.proposals {
            Talk.note(
                "\n" + Talk.say("propuesta: ", "proposal: ") + proposal.reason(Talk.language)
                    + " → inventory/\(proposal.file)")
            Talk.note(proposal.yaml)
        }
        let failed = report.observations.count { $0.failure != nil }
        let all = report.observations.count
        let probed = all == 1 ? "sondeado" : "sondeados"
        Talk.note(
            "\n"
                + Talk.say(
                    "\(all) \(probed), \(failed) sin respuesta útil. Evidencia \(report.evidence.label).",
                    "\(all) probed, \(failed) without a useful answer. Evidence \(report.evidence.label)."
                ))
    }

    private func state(_ observation: Observation) -> String {
        switch observation.outcome {
        case .failed(let failure): state(failure.reason)
        case .postgres, .target: Talk.say("responde", "answers")
        }
    }

    /// Who refuses us has answered, and whom we cannot ask was not asked.
    private func state(_ reason: ProbeFailure.Reason) -> String {
        switch reason {
        case .unreachable, .timedOut: Talk.say("SIN RESPUESTA", "NO ANSWER")
        case .notConfigured, .unsupported: Talk.say("NO SONDEADO", "NOT PROBED")
        case .authentication, .hostKeyChanged, .hostKeyUnknown, .tls, .permission, .missing, .noSpace,
            .contentDiffers, .protocolFailure:
            Talk.say("FALLA", "FAILS")
        }
    }

    private func detail(_ observation: Observation) -> String {
        switch observation.outcome {
        case .failed(let failure): "\(failure.reason.words(Talk.language)): \(failure.message)"
        case .postgres(let facts): server(facts)
        case .target(let facts):
            Talk.say("escribe, lee, compara y borra", "writes, reads, compares and deletes")
                + (facts.isEncryptedInTransit ? "" : Talk.say(" · SIN CIFRAR EN TRÁNSITO", " · CLEAR TEXT IN TRANSIT"))
        }
    }

    private func server(_ facts: PostgresFacts) -> String {
        var parts = ["PostgreSQL \(facts.version)"]
        switch facts.role.value {
        case .primary: parts.append(Talk.say("primario", "primary"))
        case .standby: parts.append(Talk.say("réplica", "standby"))
        case nil: parts.append(Talk.say("papel desconocido", "role unknown"))
        }
        for standby in facts.standbys.value ?? [] {
            let lag = standby.flushLag.map { "\($0.bytes) B" } ?? Talk.say("sin dato", "no data")
            parts.append(
                "\(standby.applicationName) \(standby.state)/\(standby.syncState), \(Talk.say("retraso", "lag")) \(lag)"
            )
        }
        return parts.joined(separator: " · ")
    }

    private func milliseconds(_ observation: Observation) -> String {
        "\(Int((observation.elapsedSeconds * 1000).rounded())) ms"
    }

    private func json(_ observation: Observation) -> JSONValue {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(InstantText.text(date))
        }
        guard let data = try? encoder.encode(observation),
            let tree = try? JSONDecoder().decode(JSONValue.self, from: data)
        else { return .object(["id": .text(observation.subject.id)]) }
        return Self.plain(tree)
    }

    /// The stored form without the encoder's own marks: keys as everywhere in our JSON, and no `_0`.
    private static func plain(_ tree: JSONValue) -> JSONValue {
        switch tree {
        case .object(let members):
            if members.count == 1, let only = members["_0"] { return plain(only) }
            return .object(Dictionary(members.map { (snake($0), plain($1)) }, uniquingKeysWith: { first, _ in first }))
        case .list(let items): return .list(items.map(plain))
        case .null, .boolean, .integer, .number, .text: return tree
        }
    }

    private static func snake(_ key: String) -> String {
        key.reduce(into: "") { text, letter in
            text += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }
}
