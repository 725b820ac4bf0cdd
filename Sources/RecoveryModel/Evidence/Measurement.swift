package import Foundation

/// A figure with everything that makes it believable. No figure reaches a document in another form.
package struct Measurement: Hashable, Sendable {
    /// Three-valued: what was not measured is unknown, and unknown is never shown as good.
    package enum Verdict: String, Codable, Hashable, Sendable { case ok, breach, unknown }

    /// What was measured, with its unit in its type.
    package enum Value: Hashable, Sendable {
        case duration(Duration)
        case size(ByteCount)
        case count(Int64)
        /// 0 to 1.
        case ratio(Double)
        case text(String)
        case flag(Bool)
    }

    /// Where a figure comes from.
    package enum Source: Hashable, Sendable {
        /// A person declared it in the inventory.
        case declared
        case probe
        case exercise(String)
        case computed
    }

    package let verdict: Verdict
    /// Absent when unknown.
    package let value: Value?
    package let source: Source
    package let takenAt: Date?
    /// Age beyond which it no longer counts.
    package let freshFor: Duration?
    package let evidence: EvidenceID?
    /// Why it is unknown or in breach.
    package let reason: LocalizedText?

    package init(
        _ verdict: Verdict, _ value: Value?, source: Source, takenAt: Date? = nil, freshFor: Duration? = nil,
        evidence: EvidenceID? = nil, reason: LocalizedText? = nil
    ) {
        self.verdict = value == nil ? .unknown : verdict
        self.value = value
        self.source = source
        self.takenAt = takenAt
        self.freshFor = freshFor
        self.evidence = evidence
        self.reason = reason
    }

    /// A figure that nobody measured.
    package static func unknown(_ source: Source, reason: LocalizedText? = nil) -> Measurement {
        Measurement(.unknown, nil, source: source, reason: reason)
    }

    /// Whether the figure is too old at an instant; what has no time never is.
    package func isExpired(at now: Date) -> Bool {
        guard let takenAt, let freshFor else { return false }
        return now.timeIntervalSince(takenAt) > freshFor / .seconds(1)
    }
}
