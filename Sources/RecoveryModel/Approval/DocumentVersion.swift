package import Foundation

/// A rendered and frozen version of a document, identified by what it was made from.
package struct DocumentVersion: Codable, Hashable, Sendable {
    package let document: String
    package let version: String
    /// SHA-256, hexadecimal, of the canonical facts that the document shows.
    package let factDigest: String
    /// SHA-256, hexadecimal, of the template text.
    package let templateDigest: String
    package let renderedAt: Date
    package let approvedBy: Actor?
    package let approvedAt: Date?
}
