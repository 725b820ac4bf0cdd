import Foundation
import RecoveryModel

/// What was exercised and what is due: chapter 22.
enum ExerciseChapter {
    static func results(_ c: PlanContext) -> String { results(c.snapshot.exercises, from: "", c) }

    /// Exercises with their times and verdicts, newest first.
    static func results(_ exercises: [RecordedExercise], from folder: String, _ c: PlanContext) -> String {
        var table = c.table([
            ("Simulacro", "Exercise"), ("Clase", "Kind"), ("Fecha", "Date"), ("Sistemas", "Systems"),
            ("Resultado", "Verdict"), ("RTA medido", "RTA measured"), ("RPA medido", "RPA measured"),
            ("Evidencia", "Evidence"),
        ])
        for recorded in exercises {
            let exercise = recorded.exercise
            table.row([
                .literal(exercise.id), c.label(exercise.kind.label),
                SafeMarkdown(markdown: c.locale.date(exercise.startedAt)),
                exercise.systems.isEmpty ? "—" : .joined(exercise.systems.map { c.systemLink($0, from: folder) }),
                verdict(exercise.verdict, c), exercise.rta.map { c.duration($0) } ?? c.noEvidence,
                exercise.rpa.map { c.duration($0) } ?? c.noEvidence, .literal(recorded.evidence.label),
            ])
        }
        return c.caption("resultados (medido)", "results (measured)")
            + table.text(
                whenEmpty: c.words(
                    "SIN EVIDENCIA: no hay simulacros registrados.", "NO EVIDENCE: no exercise is on record."))
    }

    private static func verdict(_ verdict: Exercise.Verdict, _ c: PlanContext) -> SafeMarkdown {
        switch verdict {
        case .pass: c.label(verdict.label)
        case .fail, .error: c.label(verdict.label).strong
        }
    }

    /// How long each phase took, exercise by exercise.
    static func phases(_ exercises: [RecordedExercise], _ c: PlanContext) -> String {
        let timed = exercises.filter { !$0.exercise.phases.isEmpty }
        guard !timed.isEmpty else { return "" }
        var table = c.table([
            ("Simulacro", "Exercise"), ("Fase", "Phase"), ("Duración (medida)", "Duration (measured)"),
            ("Evidencia", "Evidence"),
        ])
        for recorded in timed {
            for phase in recorded.exercise.phases {
                table.row([
                    .literal(recorded.exercise.id), c.label(phase.phase.label),
                    SafeMarkdown(markdown: c.locale.duration(phase.duration)), .literal(recorded.evidence.label),
                ])
            }
        }
        return c.caption("tiempos por fase", "times by phase") + table.text(whenEmpty: "") + "\n"
    }

    /// What evaluators noted, with who must mend it by when.
    static func remarks(_ exercises: [RecordedExercise], _ c: PlanContext) -> String {
        var table = c.table([
            ("Simulacro", "Exercise"), ("Clase", "Kind"), ("Observación", "Remark"), ("Responsable", "Owner"),
            ("Compromiso", "Due"),
        ])
        for recorded in exercises {
            for remark in recorded.exercise.remarks {
                table.row([
                    .literal(recorded.exercise.id), c.label(remark.kind.label), .literal(remark.text),
                    remark.owner.map { c.inventory.roles[id: $0] == nil ? c.person($0) : c.role($0) } ?? c.missing,
                    due(remark.due, c),
                ])
            }
        }
        guard table.rowCount > 0 else { return "" }
        return c.caption("observaciones y acciones", "remarks and actions") + table.text(whenEmpty: "") + "\n"
    }

    static func programme(_ c: PlanContext) -> String { programme(Array(c.inventory.programme), from: "", c) }

    /// What the programme calls for, and whether it was done.
    static func programme(_ items: [ProgrammeItem], from folder: String, _ c: PlanContext) -> String {
        var table = c.table([
            ("Ejercicio", "Exercise"), ("Sistemas", "Systems"), ("Escenario", "Scenario"), ("Fecha límite", "Due"),
            ("Responsable", "Owner"), ("Debe demostrar", "Must show"), ("Estado", "State"),
        ])
        for item in items.sorted(by: { ($0.due, $0.id) < ($1.due, $1.id) }) {
            table.row([
                "\(item.id): \(c.label(item.kind.label))",
                item.systems.isEmpty ? "—" : .joined(item.systems.map { c.systemLink($0, from: folder) }),
                item.scenario.map { "\($0) \(c.inventory.scenarios[id: $0]?.name ?? "")" } ?? "—", c.date(item.due),
                c.role(item.ownerRole), c.text(item.objective), state(item, c),
            ])
        }
        return c.caption("programa de pruebas", "programme of tests")
            + table.text(
                whenEmpty: c.words("*Sin dato: no hay programa de pruebas.*", "*No data: there is no programme.*"))
    }

    /// Done when an exercise of the kind on all its systems was recorded within the year up to its day, or since.
    private static func state(_ item: ProgrammeItem, _ c: PlanContext) -> SafeMarkdown {
        let done = c.snapshot.exercises.first { recorded in
            let exercise = recorded.exercise
            let day = c.locale.day(of: exercise.startedAt)
            return exercise.kind == item.kind && Set(item.systems).isSubset(of: exercise.systems)
                && day.days(until: item.due) <= 180
        }
        if let done {
            let word = SafeMarkdown(markdown: c.words("realizado", "done"))
            return "\(word): \(done.exercise.id), \(verdict(done.exercise.verdict, c))"
        }
        guard item.due < c.today else { return SafeMarkdown(markdown: c.words("por realizar", "to be done")) }
        return SafeMarkdown(markdown: c.words("VENCIDO", "OVERDUE")).strong
    }

    private static func due(_ date: CalendarDate?, _ c: PlanContext) -> SafeMarkdown { c.date(date) }
}
