import Foundation
import RecoveryModel

/// Exercises as a table and as JSON.
enum DrillText {
    static func output(_ exercises: [(Exercise, EvidenceID?)]) -> ListOutput {
        ListOutput(
            columns: [
                "ID", Talk.say("TIPO", "KIND"), Talk.say("SISTEMAS", "SYSTEMS"), Talk.say("FECHA", "DATE"),
                Talk.say("RESULTADO", "VERDICT"), "RTA", "RPA", Talk.say("EVIDENCIA", "EVIDENCE"),
            ],
            rows: exercises.map { exercise, evidence in
                [
                    exercise.id, exercise.kind.rawValue, exercise.systems.joined(separator: ", "),
                    minute(exercise.startedAt), word(exercise.verdict), duration(exercise.rta),
                    duration(exercise.rpa), evidence?.label ?? "–",
                ]
            },
            json: .object([
                "exercises": .list(
                    exercises.map(json))
            ]))
    }

    /// One exercise as `drill list --format json` tells it.
    static func json(_ exercise: Exercise, _ evidence: EvidenceID?) -> JSONValue {
        .object([
            "id": .text(exercise.id), "kind": .text(exercise.kind.rawValue),
            "systems": .list(exercise.systems.map(JSONValue.text)),
            "started_at": .text(InstantText.text(exercise.startedAt)),
            "verdict": .text(exercise.verdict.rawValue),
            "rta_seconds": exercise.rta.map { .integer($0.components.seconds) } ?? .null,
            "rpa_seconds": exercise.rpa.map { .integer($0.components.seconds) } ?? .null,
            "evidence": evidence.map { .text($0.label) } ?? .null,
        ])
    }

    /// An instant to the minute, in two words that a narrow column may part.
    private static func minute(_ instant: Date) -> String {
        InstantText.text(instant).replacing("T", with: " ").prefix(16) + "Z"
    }

    static func duration(_ duration: Duration?) -> String {
        duration.map(PlainDuration.text) ?? Talk.say("SIN EVIDENCIA", "NO EVIDENCE")
    }

    static func word(_ verdict: Exercise.Verdict) -> String {
        switch verdict {
        case .pass: Talk.say("aprobado", "pass")
        case .fail: Talk.say("REPROBADO", "FAIL")
        case .error: Talk.say("no se pudo juzgar", "not judged")
        }
    }
}
