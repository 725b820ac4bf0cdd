package import RecoveryModel

package import struct Foundation.Date

/// A measurement as a document prints it.
package struct MeasurementText: Hashable, Sendable {
    /// For templates and JSON, which must not read words.
    package enum State: String, Hashable, Sendable {
        case ok, breach, unknown
        /// It was measured, too long ago to count, whatever it said.
        case expired
    }

    /// Plain text; value, verdict in words, source, day, evidence id.
    package let text: String
    package let state: State

    package init(text: String, state: State) {
        self.text = text
        self.state = state
    }
}

extension DocumentLocale {
    /// `1 h 15 min · medido · 12/10/2026 · E-000012`, `SIN EVIDENCIA`, `… · CADUCADA (hace 400 días)`.
    ///
    /// A breach says `INCUMPLE` in the text too, a figure that proves nothing `SIN EVIDENCIA`; what is too old is
    /// expired, whatever it said.
    package func measurement(_ measurement: Measurement, asOf now: Date) -> MeasurementText {
        guard let value = measurement.value else {
            let reason = measurement.reason.map { " (\($0(language)))" } ?? ""
            return MeasurementText(text: StatusWord.noEvidence.text(language) + reason, state: .unknown)
        }
        var parts = [self.value(value)]
        let state: MeasurementText.State
        switch measurement.verdict {
        case .ok: state = .ok
        case .breach: state = .breach
        case .unknown: state = .unknown
        }
        if state == .breach { parts.append(StatusWord.breach.text(language)) }
        if state == .unknown { parts.append(StatusWord.noEvidence.text(language)) }
        parts.append(source(measurement.source))
        if let takenAt = measurement.takenAt { parts.append(date(takenAt)) }
        if let evidence = measurement.evidence { parts.append(evidence.label) }
        if let takenAt = measurement.takenAt, measurement.isExpired(at: now) {
            parts.append("\(StatusWord.expired.text(language)) (\(age(from: takenAt, to: now)))")
            return MeasurementText(text: parts.joined(separator: " · "), state: .expired)
        }
        return MeasurementText(text: parts.joined(separator: " · "), state: state)
    }

    /// The figure alone, in its unit.
    package func value(_ value: Measurement.Value) -> String {
        switch value {
        case .duration(let duration): self.duration(duration)
        case .size(let size): self.size(size)
        case .count(let count): number(count)
        case .ratio(let ratio): percent(ratio)
        case .text(let text): text
        case .flag(let flag): yesNo(flag)
        }
    }

    /// `declarado`, `medido`, `simulacro DR-2026-01`, `calculado`.
    package func source(_ source: Measurement.Source) -> String {
        switch source {
        case .declared: pick("declarado", "declared")
        case .probe: pick("medido", "measured")
        case .exercise(let id): pick("simulacro", "exercise") + (id.isEmpty ? "" : " \(id)")
        case .computed: pick("calculado", "computed")
        }
    }
}
