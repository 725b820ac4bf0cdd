import Foundation
import RecoveryModel

// How measured facts are printed: with their time, their evidence and, when nobody could tell, the reason.
extension PlanContext {
    /// Beyond this age a probe's facts are shown as expired; state a week old says nothing of today.
    static let probeFreshness: Duration = .seconds(7 * 86_400)

    /// When an observation was taken, and that it is too old when it is.
    func taken(_ observation: Observation) -> SafeMarkdown {
        let instant = SafeMarkdown(markdown: locale.instant(observation.takenAt))
        let age = snapshot.asOf.timeIntervalSince(observation.takenAt)
        guard age > Self.probeFreshness / .seconds(1) else { return instant }
        let expired = SafeMarkdown(markdown: StatusWord.expired.text(language)).strong
        let words = SafeMarkdown(markdown: locale.age(from: observation.takenAt, to: snapshot.asOf))
        return "\(instant) · \(expired) (\(words))"
    }

    func evidence(_ id: EvidenceID?) -> SafeMarkdown { id.map { .literal($0.label) } ?? noEvidence }

    /// `medido · 20/11/2026 14:05 h · E-000012`
    func origin(_ observation: Observation) -> SafeMarkdown {
        let word = SafeMarkdown(markdown: words("medido", "measured"))
        return "\(word) · \(taken(observation)) · \(evidence(observation.evidence))"
    }

    /// A fact's value, or that there is no evidence and why.
    func fact<Value>(_ fact: Fact<Value>, _ print: (Value) -> SafeMarkdown) -> SafeMarkdown {
        switch fact {
        case .known(let value): print(value)
        case .unknown(let reason): "\(noEvidence) (\(reason(language)))"
        }
    }

    func seconds(_ value: Double?) -> SafeMarkdown {
        value.map { SafeMarkdown(markdown: locale.duration(.milliseconds(Int64(($0 * 1000).rounded(.up))))) }
            ?? noEvidence
    }
}
