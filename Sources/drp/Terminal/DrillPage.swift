import Foundation
import RecoveryModel

/// All that is on record of one exercise: as a page to read, and as JSON.
struct DrillPage {
    let recorded: RecordedExercise
    private let inventory: Inventory
    var exercise: Exercise { recorded.exercise }

    init(_ recorded: RecordedExercise, inventory: Inventory) {
        self.recorded = recorded
        self.inventory = inventory
    }

    var text: String {
        ([heading, facts] + [phases, goals, participants, remarks, files].filter { !$0.isEmpty })
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var heading: [String] {
        ["\(exercise.id) · \(exercise.kind.rawValue) · \(DrillText.word(exercise.verdict))"]
    }

    private var facts: [String] {
        let systems = exercise.systems.map { id in
            inventory.systems[id: id].map { "\($0.name) (\(id))" } ?? id
        }
        var rows: [(String, String?)] = [
            (Talk.say("Sistemas", "Systems"), systems.joined(separator: ", ")),
            (Talk.say("Escenario", "Scenario"), exercise.scenario),
            (Talk.say("Lugar", "Place"), exercise.place),
            (Talk.say("Anunciado", "Announced"), exercise.wasAnnounced.map(yesOrNo)),
            (Talk.say("Inicio", "Start"), InstantText.text(exercise.startedAt)),
            (Talk.say("Fin", "End"), InstantText.text(exercise.endedAt)),
            (Talk.say("Impacto", "Impact"), exercise.impactAt.map(InstantText.text)),
            (Talk.say("Datos recuperados hasta", "Data recovered up to"), exercise.recoveredTo.map(InstantText.text)),
            ("RTA", DrillText.duration(exercise.rta)), ("RPA", DrillText.duration(exercise.rpa)),
            (Talk.say("Corrige a", "Corrects"), exercise.corrects),
        ]
        rows.append((Talk.say("Evidencia", "Evidence"), recorded.evidence.label))
        rows.append((Talk.say("Registrado", "Recorded"), InstantText.text(recorded.recordedAt) + " · " + recorder))
        let told = rows.compactMap { label, value in value.map { (label, $0) } }
        let width = told.map(\.0.count).max() ?? 0
        return told.map { label, value in
            label + String(repeating: " ", count: width - label.count + 2) + value
        }
    }

    private var recorder: String {
        recorded.recordedBy.person.map { "\(person($0)) (\(recorded.recordedBy.osUser))" }
            ?? recorded.recordedBy.osUser
    }

    private var phases: [String] {
        section(
            Talk.say("FASES", "PHASES"),
            exercise.phases.map { "\($0.phase.rawValue): \(PlainDuration.text($0.duration))" })
    }

    private var goals: [String] {
        let fixed =
            exercise.goalsSetAt.map { Talk.say(" (fijados el ", " (fixed on ") + InstantText.text($0) + ")" } ?? ""
        return section(
            Talk.say("OBJETIVOS", "GOALS") + fixed,
            exercise.goals.map { goal in
                let mark = goal.isMet.map { $0 ? Talk.say("cumplido", "met") : Talk.say("NO CUMPLIDO", "NOT MET") }
                return goal.text + (goal.target.map { " [\($0)]" } ?? "")
                    + ": " + (mark ?? Talk.say("sin dato", "no data"))
            })
    }

    private var participants: [String] {
        section(
            Talk.say("PARTICIPANTES", "PARTICIPANTS"),
            exercise.participants.map { person($0.person) + ": " + duty($0.duty) + ($0.role.map { " (\($0))" } ?? "") })
    }

    private var remarks: [String] {
        section(
            Talk.say("OBSERVACIONES", "REMARKS"),
            exercise.remarks.map { remark in
                let owner = remark.owner.map { " → " + person($0) } ?? ""
                let due = remark.due.map { Talk.say(", a más tardar ", ", by ") + $0.isoText } ?? ""
                return kind(remark.kind) + ": " + remark.text + owner + due
            })
    }

    private var files: [String] {
        section(
            Talk.say("ARCHIVOS", "FILES"),
            exercise.files.map { "\($0.origin ?? $0.name) · \($0.size.bytes) B\n    SHA-256 \($0.sha256)" })
    }

    private func section(_ title: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : [title] + items.map { "  " + $0 }
    }

    private func person(_ id: String) -> String { inventory.people[id: id]?.name ?? id }

    private func yesOrNo(_ flag: Bool) -> String { flag ? Talk.say("sí", "yes") : "no" }

    private func duty(_ duty: Exercise.Participant.Duty) -> String {
        switch duty {
        case .executor: Talk.say("ejecuta", "executor")
        case .evaluator: Talk.say("evalúa", "evaluator")
        case .observer: Talk.say("observa", "observer")
        }
    }

    private func kind(_ kind: DrillRemark.Kind) -> String {
        switch kind {
        case .strength: Talk.say("fortaleza", "strength")
        case .opportunity: Talk.say("oportunidad de mejora", "opportunity")
        case .nonconformity: Talk.say("NO CONFORMIDAD", "NONCONFORMITY")
        }
    }
}
