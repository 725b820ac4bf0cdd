package import Foundation
import GRDB
package import RecoveryModel

extension PlanDatabase {
    /// Keeps an exercise as a row of evidence.
    ///
    /// An exercise that corrects another takes its place in every later snapshot; it may bear the same id.
    ///
    /// - Throws: `conflict` when the id is taken, or what it corrects was corrected before; `notFound` when what it
    ///   corrects does not exist.
    package func recordExercise(
        _ exercise: Exercise, at instant: Date, by actor: Actor
    ) throws(OperatorError) -> RecordedExercise {
        try write { database in
            let corrected = try exercise.corrects.map { try standing($0, in: database) }
            if exercise.corrects != exercise.id { try refuseTaken(exercise.id, in: database) }
            let sealed = try PersonalValues.exercise(exercise) { try PersonalValues.digest(of: $0, in: database) }
            var payload: [String: JSONValue] = ["exercise": try StoredJSON.tree(sealed)]
            if let corrected { payload["corrects_evidence"] = .integer(corrected) }
            let kind: EvidenceRow.Kind = corrected == nil ? .exercise : .correction
            let evidence = try EvidenceChain.append(kind, at: instant, by: actor, .object(payload), in: database)
            try database.execute(
                sql: "INSERT INTO exercise(evidence, id, recorded_at, corrects_evidence) VALUES (?,?,?,?)",
                arguments: [evidence.id.sequence, exercise.id, InstantText.text(instant), corrected])
            return RecordedExercise(
                exercise: exercise, evidence: evidence.id, recordedAt: instant, recordedBy: actor)
        }
    }

    /// The evidence of the exercise that bears an id and was not corrected.
    private func standing(_ id: String, in database: Database) throws -> Int64 {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT old.evidence, newer.id FROM exercise AS old
                LEFT JOIN exercise AS newer ON newer.corrects_evidence = old.evidence
                WHERE old.id = ? ORDER BY old.evidence DESC
                """, arguments: [id])
        if let standing = rows.first(where: { $0[1] == nil }) { return standing[0] }
        if let newer: String = rows.first?[1] {
            throw OperatorError(
                .conflict,
                LocalizedText(
                    es: "el ejercicio \(id) ya fue corregido por \(newer)",
                    en: "exercise \(id) was already corrected by \(newer)"),
                hint: LocalizedText(es: "Corrija \(newer).", en: "Correct \(newer)."), context: [id])
        }
        throw OperatorError(
            .notFound,
            LocalizedText(
                es: "no existe el ejercicio \(id) que se quiere corregir",
                en: "there is no exercise \(id) to correct"), context: [id])
    }

    private func refuseTaken(_ id: String, in database: Database) throws {
        let taken = try Int64.fetchOne(
            database, sql: "SELECT evidence FROM exercise WHERE id = ? LIMIT 1", arguments: [id])
        guard let taken else { return }
        let label = EvidenceID(taken).label
        throw OperatorError(
            .conflict,
            LocalizedText(
                es: "ya existe el ejercicio \(id) (evidencia \(label))",
                en: "exercise \(id) exists already (evidence \(label))"),
            hint: LocalizedText(
                es: "Use otra clave, o indique que lo corrige con `corrects: \(id)`.",
                en: "Use another id, or say that it corrects it with `corrects: \(id)`."), context: [id])
    }
}
