package import Foundation

/// Something that really happened, from its detection to its end.
package struct Incident: Codable, Hashable, Sendable {
    package let id: String
    package let title: String
    package let systems: [String]
    package let level: String?
    package let detectedAt: Date
    package let declaredAt: Date?
    package let restoredAt: Date?
    package let validatedAt: Date?
    package let closedAt: Date?
    package let isDataBreach: Bool?
    package let timeline: [TimelineEvent]
}
