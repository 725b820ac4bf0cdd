package import Foundation

/// Everything that was known at one instant: what rules judge and documents show.
package struct PlanSnapshot: Sendable {
    /// One application of inventory files.
    package struct Revision: Hashable, Sendable {
        /// 1 for the first.
        package let number: Int
        package let appliedAt: Date
        /// Hexadecimal SHA-256 of the canonical records in force.
        package let digest: String
        package let evidence: EvidenceID
        package let actor: Actor

        package init(number: Int, appliedAt: Date, digest: String, evidence: EvidenceID, actor: Actor) {
            self.number = number
            self.appliedAt = appliedAt
            self.digest = digest
            self.evidence = evidence
            self.actor = actor
        }
    }

    /// The instant that everything is as of; ages count back from it.
    package let asOf: Date
    package let inventory: Inventory
    /// Absent before the first application.
    package let revision: Revision?
    package let observations: ObservationBook
    /// Newest first; corrected ones are left out.
    package let exercises: [RecordedExercise]
    /// Newest row of the evidence chain and its hash.
    package let evidenceHead: EvidenceHead?

    /// The end of the evidence chain at the instant.
    package struct EvidenceHead: Hashable, Sendable {
        package let id: EvidenceID
        package let hash: String

        package init(id: EvidenceID, hash: String) {
            self.id = id
            self.hash = hash
        }
    }

    package init(
        asOf: Date, inventory: Inventory, revision: Revision?, observations: ObservationBook,
        exercises: [RecordedExercise], evidenceHead: EvidenceHead?
    ) {
        self.asOf = asOf
        self.inventory = inventory
        self.revision = revision
        self.observations = observations
        self.exercises = exercises
        self.evidenceHead = evidenceHead
    }

    /// The zone in which the organisation counts its days; UTC when none is declared.
    package var timeZone: TimeZone {
        inventory.organization.flatMap { TimeZone(identifier: $0.timeZone) } ?? .gmt
    }

    /// The day of the instant in the organisation's zone.
    package var today: CalendarDate { CalendarDate(asOf, in: timeZone) }
}
