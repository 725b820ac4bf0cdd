package import Foundation

/// Something that happened at an instant, and when it was written down.
package struct TimelineEvent: Codable, Hashable, Sendable {
    package let happenedAt: Date
    /// Later than it happened when it was transcribed from paper.
    package let recordedAt: Date
    package let actor: Actor
    package let text: String
}
