/// How long one phase of a recovery took.
package struct PhaseTiming: Codable, Hashable, Sendable {
    /// The phases whose sum is the recovery time, in their usual order.
    package enum Phase: String, CaseIterable, Codable, Hashable, Sendable {
        case detect, declare, mobilise, provision, fetch, authenticate, decrypt, create, restore, replay
        case reconfigure, validate, cutover
    }

    package let phase: Phase
    package let seconds: Int64

    package init(_ phase: Phase, _ duration: Duration) {
        self.phase = phase
        seconds = duration.components.seconds
    }

    package var duration: Duration { .seconds(seconds) }
}
