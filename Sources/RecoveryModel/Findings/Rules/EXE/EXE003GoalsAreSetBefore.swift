extension Rule {
    /// The goals of an exercise were set before it began.
    static let goalsAreSetBefore = Rule(
        "EXE-003", .medium,
        title: LocalizedText(
            es: "Criterios fijados antes del ejercicio",
            en: "Criteria set before the exercise"),
        remedy: LocalizedText(
            es: "Fijar y fechar los objetivos del próximo ejercicio antes de iniciarlo.",
            en: "Set and date the goals of the next exercise before it begins."),
        clause: "ISO 22301 8.5"
    ) { input in
        input.snapshot.exercises.map { recorded in
            let subject = input.subject(recorded.exercise)
            let isBefore = recorded.exercise.goalsSetAt.map { $0 <= recorded.exercise.startedAt } ?? false
            guard !isBefore else { return .pass(subject, evidence: recorded.evidence) }
            return .fail(
                subject, es: "Ejercicio \(recorded.exercise.id) sin criterios previos.",
                en: "Exercise \(recorded.exercise.id) has no prior criteria.", evidence: recorded.evidence)
        }
    }
}
