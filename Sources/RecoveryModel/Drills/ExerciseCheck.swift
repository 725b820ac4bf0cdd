package import Foundation

/// What would make a recorded exercise worthless as evidence.
package enum ExerciseCheck {
    /// Checks an exercise against itself, the inventory and the clock.
    ///
    /// - Parameter now: The instant of recording; nothing can have ended after it.
    /// - Returns: Every problem, in words; none when it may be recorded.
    package static func problems(_ exercise: Exercise, in inventory: Inventory, now: Date) -> [LocalizedText] {
        times(exercise, now: now) + names(exercise, in: inventory) + people(exercise)
    }

    private static func times(_ exercise: Exercise, now: Date) -> [LocalizedText] {
        var problems: [LocalizedText] = []
        if exercise.endedAt < exercise.startedAt {
            problems.append(
                LocalizedText(es: "termina (ended_at) antes de empezar", en: "it ends (ended_at) before it starts"))
        }
        if exercise.endedAt > now {
            problems.append(
                LocalizedText(es: "termina en el futuro (ended_at)", en: "it ends in the future (ended_at)"))
        }
        if let set = exercise.goalsSetAt, set > exercise.startedAt {
            problems.append(
                LocalizedText(
                    es: "los criterios (goals_set_at) se fijaron después del inicio",
                    en: "the criteria (goals_set_at) were fixed after the start"))
        }
        if let impact = exercise.impactAt, let recovered = exercise.recoveredTo, recovered > impact {
            problems.append(
                LocalizedText(
                    es: "los datos recuperados (recovered_to) son posteriores al impacto (impact_at)",
                    en: "the recovered data (recovered_to) are newer than the impact (impact_at)"))
        }
        if !exercise.kind.provesRecovery, !exercise.phases.isEmpty {
            problems.append(
                LocalizedText(
                    es: "un ejercicio de tipo \(exercise.kind.rawValue) no mide tiempos de recuperación (phases)",
                    en: "an exercise of kind \(exercise.kind.rawValue) measures no recovery times (phases)"))
        }
        return problems
    }

    private static func names(_ exercise: Exercise, in inventory: Inventory) -> [LocalizedText] {
        var missing = exercise.systems.filter { inventory.systems[id: $0] == nil }.map { ("systems", $0) }
        missing += exercise.participants.map(\.person).filter { inventory.people[id: $0] == nil }
            .map { ("participants", $0) }
        missing += exercise.participants.compactMap(\.role).filter { inventory.roles[id: $0] == nil }
            .map { ("participants", $0) }
        missing += exercise.remarks.compactMap(\.owner).filter { inventory.people[id: $0] == nil }
            .map { ("remarks", $0) }
        if let scenario = exercise.scenario, inventory.scenarios[id: scenario] == nil {
            missing.append(("scenario", scenario))
        }
        return missing.map { key, id in
            LocalizedText(
                es: "«\(id)» (\(key)) no está en el inventario", en: "\"\(id)\" (\(key)) is not in the inventory")
        }
    }

    private static func people(_ exercise: Exercise) -> [LocalizedText] {
        let executors = Set(exercise.participants.filter { $0.duty == .executor }.map(\.person))
        return exercise.participants.filter { $0.duty == .evaluator && executors.contains($0.person) }.map {
            LocalizedText(
                es: "«\($0.person)» ejecuta y evalúa: quien evalúa debe ser otra persona",
                en: "\"\($0.person)\" executes and evaluates: the evaluator must be somebody else")
        }
    }
}
