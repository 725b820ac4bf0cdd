package import Foundation

/// The observations that a document may rest on: the newest of each subject, and when each last answered.
package struct ObservationBook: Sendable {
    package let latest: [Observation.Subject: Observation]
    /// The newest instant at which a subject gave facts; absent when it never did.
    package let lastAnswered: [Observation.Subject: Date]

    package init(latest: [Observation.Subject: Observation], lastAnswered: [Observation.Subject: Date]) {
        self.latest = latest
        self.lastAnswered = lastAnswered
    }

    /// Nothing was ever probed.
    package static let empty = ObservationBook(latest: [:], lastAnswered: [:])

    /// The newest observation of an endpoint.
    package func endpoint(_ id: String?) -> Observation? { id.flatMap { latest[.endpoint($0)] } }

    /// The newest observation of a target.
    package func target(_ id: String?) -> Observation? { id.flatMap { latest[.target($0)] } }
}
