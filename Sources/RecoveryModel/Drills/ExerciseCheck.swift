package import Foundation

/// What would make a recorded exercise worthless as evidence.
package enum ExerciseCheck {
    /// One thing wrong, and the key at which it stands.
    package struct Problem: Hashable, Sendable {
        /// Path of the field in the file: `participants.0.person`.
        package let path: String
        package let message: LocalizedText
        package let suggestion: LocalizedText?
    }

    /// Checks an exercise against itself, the inventory and the clock.
    ///
    /// - Parameter now: The instant of recording; nothing can have ended after it.
    /// - Returns: Every problem, in words; none when it may be recorded.
    package static func problems(_ exercise: Exercise, in inventory: Inventory, now: Date) -> [Problem] {
        times(exercise, now: now) + names(exercise, in: inventory) + people(exercise)
    }

    private static func times(_ exercise: Exercise, now: Date) -> [Problem] {
        var problems: [Problem] = []
        func complain(_ path: String, _ es: String, _ en: String) {
            problems.append(Problem(path: path, message: LocalizedText(es: es, en: en), suggestion: nil))
        }
        if exercise.endedAt < exercise.startedAt {
            complain("ended_at", "termina antes de empezar", "it ends before it starts")
        }
        if exercise.endedAt > now { complain("ended_at", "termina en el futuro", "it ends in the future") }
        if let set = exercise.goalsSetAt, set > exercise.startedAt {
            complain(
                "goals_set_at", "los criterios se fijaron después del inicio", "the criteria were fixed after the start"
            )
        }
        if let impact = exercise.impactAt, let recovered = exercise.recoveredTo, recovered > impact {
            complain(
                "recovered_to", "los datos recuperados son posteriores al impacto (impact_at)",
                "the recovered data are newer than the impact (impact_at)")
        }
        let kind = exercise.kind.rawValue
        if !exercise.kind.provesRecovery, !exercise.phases.isEmpty {
            complain(
                "phases", "un ejercicio «\(kind)» no mide tiempos de recuperación",
                "an exercise of kind \"\(kind)\" measures no recovery times")
        }
        let timed = exercise.phases.reduce(Duration.zero) { $0 + $1.duration } / .seconds(1)
        if timed > exercise.endedAt.timeIntervalSince(exercise.startedAt) + 60 {
            complain(
                "phases", "las fases suman más que el ejercicio completo",
                "the phases add up to more than the whole exercise")
        }
        return problems
    }

    private static func names(_ exercise: Exercise, in inventory: Inventory) -> [Problem] {
        let systems = exercise.systems.enumerated().map { ("systems.\($0)", $1) }
        let scenario = exercise.scenario.map { [("scenario", $0)] } ?? []
        let people =
            exercise.participants.enumerated().map { ("participants.\($0).person", $1.person) }
            + exercise.remarks.enumerated().compactMap { index, remark in
                remark.owner.map { ("remarks.\(index).owner", $0) }
            }
        let roles = exercise.participants.enumerated().compactMap { index, participant in
            participant.role.map { ("participants.\(index).role", $0) }
        }
        return missing(systems, among: inventory.systems) + missing(scenario, among: inventory.scenarios)
            + missing(people, among: inventory.people) + missing(roles, among: inventory.roles)
    }

    private static func missing<Item: InventoryEntity>(
        _ named: [(path: String, id: String)], among items: ItemTable<Item>
    ) -> [Problem] {
        named.filter { items[id: $0.id] == nil }.map { path, id in
            Problem(
                path: path,
                message: LocalizedText(
                    es: "«\(id)» no está en el inventario", en: "\"\(id)\" is not in the inventory"),
                suggestion: NearestWord(items.map(\.id)).word(for: id).map {
                    LocalizedText(es: "¿quiso decir «\($0)»?", en: "did you mean \"\($0)\"?")
                })
        }
    }

    private static func people(_ exercise: Exercise) -> [Problem] {
        let executors = Set(exercise.participants.filter { $0.duty == .executor }.map(\.person))
        return exercise.participants.enumerated()
            .filter { $1.duty == .evaluator && executors.contains($1.person) }
            .map { index, participant in
                Problem(
                    path: "participants.\(index).person",
                    message: LocalizedText(
                        es: "«\(participant.person)» ejecuta y evalúa",
                        en: "\"\(participant.person)\" executes and evaluates"),
                    suggestion: LocalizedText(
                        es: "quien evalúa debe ser otra persona", en: "the evaluator must be somebody else"))
            }
    }
}
