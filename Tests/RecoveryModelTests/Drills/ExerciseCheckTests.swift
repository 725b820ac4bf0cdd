import Foundation
import RecoveryModel
import Testing

/// What may not enter the evidence chain as an exercise.
@Suite struct ExerciseCheckTests {
    static let fields: [String: JSONValue] = [
        "id": .text("SIM-1"), "kind": .text("restore"), "systems": .list([.text("padron")]),
        "started_at": .text("2026-10-17T14:00:00Z"), "ended_at": .text("2026-10-17T16:24:00Z"),
        "impact_at": .text("2026-10-17T14:00:00Z"), "recovered_to": .text("2026-10-17T13:51:00Z"),
        "goals_set_at": .text("2026-10-12T15:00:00Z"), "verdict": .text("pass"),
        "phases": .object(["restore": .text("41 min"), "validate": .text("20 min")]),
        "participants": .list([
            .object(["person": .text("elena"), "duty": .text("executor")]),
            .object(["person": .text("jorge"), "duty": .text("evaluator")]),
        ]),
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let change: [String: JSONValue]
        let path: String
        let words: String

        var testDescription: String { path + ": " + words }
    }

    static let cases: [Case] = [
        Case(change: ["ended_at": .text("2026-10-17T13:00:00Z")], path: "ended_at", words: "termina antes de empezar"),
        Case(change: ["ended_at": .text("2027-01-01T00:00:00Z")], path: "ended_at", words: "termina en el futuro"),
        Case(
            change: ["goals_set_at": .text("2026-10-18T00:00:00Z")], path: "goals_set_at",
            words: "los criterios se fijaron después del inicio"),
        Case(
            change: ["recovered_to": .text("2026-10-17T15:00:00Z")], path: "recovered_to",
            words: "los datos recuperados son posteriores al impacto (impact_at)"),
        Case(
            change: ["kind": .text("tabletop")], path: "phases",
            words: "un ejercicio «tabletop» no mide tiempos de recuperación"),
        Case(
            change: ["phases": .object(["restore": .text("9 h")])], path: "phases",
            words: "las fases suman más que el ejercicio completo"),
        Case(
            change: ["systems": .list([.text("padrn")])], path: "systems.0", words: "«padrn» no está en el inventario"),
        Case(
            change: [
                "participants": .list([
                    .object(["person": .text("elena"), "duty": .text("executor")]),
                    .object(["person": .text("elena"), "duty": .text("evaluator")]),
                ])
            ], path: "participants.1.person", words: "«elena» ejecuta y evalúa"),
    ]

    @Test func acceptsAnHonestRecord() throws {
        let exercise = try self.exercise([:])
        #expect(try problems(exercise).isEmpty)
        #expect(exercise.rta == .seconds(61 * 60))
        #expect(exercise.rpa == .seconds(9 * 60))
    }

    @Test(arguments: cases) func refuses(_ one: Case) throws {
        let problems = try self.problems(try exercise(one.change))
        #expect(problems.contains { $0.path == one.path && $0.message.es == one.words }, "\(problems)")
    }

    @Test func aTabletopNeverMeasuresRecovery() throws {
        let exercise = try self.exercise(["kind": .text("tabletop"), "phases": .object([:])])
        #expect(exercise.rta == nil)
        #expect(exercise.rpa == nil)
    }

    private func exercise(_ change: [String: JSONValue]) throws -> Exercise {
        let members = Self.fields.merging(change) { $1 }
        let fields = try #require(FieldValue.fields(members, as: ExerciseFile.fields))
        return try ExerciseFile.exercise(fields, files: [])
    }

    private func problems(_ exercise: Exercise) throws -> [ExerciseCheck.Problem] {
        let inventory = try PlanBuilder()
            .with(
                .system, "padron", ["name": .text("Padrón"), "tier": .integer(1), "owner_role": .text("USU-1")]
            )
            .with(.person, "elena", ["name": .text("Elena"), "position": .text("DBA")])
            .with(.person, "jorge", ["name": .text("Jorge"), "position": .text("CISO")])
            .snapshot().inventory
        return ExerciseCheck.problems(exercise, in: inventory, now: PlanBuilder.asOf)
    }
}
