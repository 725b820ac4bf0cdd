package import Foundation

/// What a system has been shown able to do, against what is demanded of it.
package struct Capability: Hashable, Sendable {
    /// How strong the proof is.
    package enum Proof: String, Codable, Hashable, Sendable { case estimate, drill, incident }

    package let system: String
    package let rta: Duration?
    package let phases: [PhaseTiming]
    /// Worst loss of the declared schedule.
    package let scheduledRPA: Duration?
    /// Age of the newest copy.
    package let newestRPA: Duration?
    /// Age of the newest copy shown to restore, or the loss measured in the newest exercise.
    package let provenRPA: Duration?
    package let proof: Proof
    /// How many exercises or incidents stand behind it.
    package let samples: Int
    package let measuredAt: Date?
    package let evidence: EvidenceID?

    package init(
        system: String, rta: Duration?, phases: [PhaseTiming], scheduledRPA: Duration?, newestRPA: Duration?,
        provenRPA: Duration?, proof: Proof, samples: Int, measuredAt: Date?, evidence: EvidenceID?
    ) {
        self.system = system
        self.rta = rta
        self.phases = phases
        self.scheduledRPA = scheduledRPA
        self.newestRPA = newestRPA
        self.provenRPA = provenRPA
        self.proof = proof
        self.samples = samples
        self.measuredAt = measuredAt
        self.evidence = evidence
    }
}
