package import Foundation

/// An exercise with the row of evidence that holds it.
package struct RecordedExercise: Hashable, Sendable {
    package let exercise: Exercise
    package let evidence: EvidenceID
    package let recordedAt: Date
    package let recordedBy: Actor

    package init(exercise: Exercise, evidence: EvidenceID, recordedAt: Date, recordedBy: Actor) {
        self.exercise = exercise
        self.evidence = evidence
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}
