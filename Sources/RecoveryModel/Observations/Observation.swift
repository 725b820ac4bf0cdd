package import Foundation

/// What a probe saw of one endpoint or target at one instant. That it saw nothing is an observation too.
package struct Observation: Codable, Hashable, Sendable {
    /// What was asked.
    package enum Subject: Codable, Hashable, Sendable {
        case endpoint(String)
        case target(String)

        /// The id of the endpoint or target.
        package var id: String {
            switch self {
            case .endpoint(let id), .target(let id): id
            }
        }
    }

    package enum Outcome: Codable, Hashable, Sendable {
        case postgres(PostgresFacts)
        case target(TargetFacts)
        case failed(ProbeFailure)
    }

    /// How long an observation tells how its subject is; an older one only tells how it was.
    package static let freshFor: Duration = .seconds(7 * 86_400)

    package let subject: Subject
    package let takenAt: Date
    /// How long the probe took, in seconds.
    package let elapsedSeconds: Double
    package let outcome: Outcome
    /// The row of evidence of the run that it belongs to; absent before it is stored.
    package let evidence: EvidenceID?

    package init(
        subject: Subject, takenAt: Date, elapsedSeconds: Double, outcome: Outcome, evidence: EvidenceID? = nil
    ) {
        self.subject = subject
        self.takenAt = takenAt
        self.elapsedSeconds = elapsedSeconds
        self.outcome = outcome
        self.evidence = evidence
    }

    /// The facts of a server that answered.
    package var postgres: PostgresFacts? {
        if case .postgres(let facts) = outcome { facts } else { nil }
    }

    /// The facts of a target that passed its test.
    package var target: TargetFacts? {
        if case .target(let facts) = outcome { facts } else { nil }
    }

    /// Why there are no facts.
    package var failure: ProbeFailure? {
        if case .failed(let failure) = outcome { failure } else { nil }
    }
}
