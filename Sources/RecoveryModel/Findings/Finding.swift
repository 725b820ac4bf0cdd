/// How much a finding matters.
package enum Severity: String, CaseIterable, Codable, Comparable, Hashable, Sendable {
    case critical, high, medium, low

    /// Weight in the readiness score.
    package var weight: Int {
        switch self {
        case .critical: 10
        case .high: 5
        case .medium: 2
        case .low: 1
        }
    }

    /// The gravest first.
    package static func < (left: Severity, right: Severity) -> Bool { left.weight > right.weight }
}

/// The item of the inventory that a rule judged.
package struct FindingSubject: Codable, Hashable, Comparable, Sendable {
    package let kind: RecordKind
    package let id: String
    package let name: String
    /// Tier of the system behind it, where there is one.
    package let tier: Int?

    package init(kind: RecordKind, id: String, name: String, tier: Int? = nil) {
        self.kind = kind
        self.id = id
        self.name = name
        self.tier = tier
    }

    package static func < (left: FindingSubject, right: FindingSubject) -> Bool {
        left.kind == right.kind ? left.id < right.id : left.kind.rawValue < right.kind.rawValue
    }
}

/// What a rule says of one subject.
package struct Evaluation: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
        case pass
        /// The message names the subject and the number.
        case fail(LocalizedText)
        /// The data to judge by are missing, and which.
        case unknown(LocalizedText)
    }

    package let subject: FindingSubject
    package let outcome: Outcome
    package let evidence: EvidenceID?

    package init(_ subject: FindingSubject, _ outcome: Outcome, evidence: EvidenceID? = nil) {
        self.subject = subject
        self.outcome = outcome
        self.evidence = evidence
    }
}

/// Something that is not as it should be, or that nobody can tell.
package struct Finding: Hashable, Sendable {
    package enum Status: Hashable, Sendable {
        case open
        case unknown
        /// A risk accepted until the waiver's last day; it still prints.
        case accepted(Waiver)
    }

    package let rule: Rule.ID
    package let severity: Severity
    package let subject: FindingSubject
    package let status: Status
    package let message: LocalizedText
    package let remedy: LocalizedText
    /// Clauses of norms that ask for it.
    package let clause: String
    package let evidence: EvidenceID?
}
