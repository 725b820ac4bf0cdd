package import Foundation

/// An instant to which data can be brought back, by whatever tool's catalogue.
package struct RecoveryPoint: Codable, Hashable, Sendable {
    /// The catalogue that lists it.
    package enum Catalogue: String, Codable, CaseIterable, Hashable, Sendable { case resguardo, pgbackrest, barman }

    package let dataStore: String
    package let catalogue: Catalogue
    package let label: String
    /// The instant whose data it shows; with an end, any instant between them can be reached.
    package let from: Date
    package let until: Date?
    package let size: ByteCount?
    package let state: CopyState
}
