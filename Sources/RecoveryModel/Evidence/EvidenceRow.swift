package import Foundation

/// The number by which documents cite a row of evidence.
package struct EvidenceID: Codable, Hashable, Comparable, Sendable {
    /// Sequence in the chain; the first row is 1.
    package let sequence: Int64

    package init(_ sequence: Int64) { self.sequence = sequence }

    package init(from decoder: any Decoder) throws { sequence = try decoder.singleValueContainer().decode(Int64.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(sequence)
    }

    /// As printed: `E-000123`.
    package var label: String {
        let digits = String(sequence)
        return "E-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    package static func < (left: EvidenceID, right: EvidenceID) -> Bool { left.sequence < right.sequence }
}

/// One link of the evidence chain. Rows are never changed or deleted: a correction is a new row that names the old one.
package struct EvidenceRow: Hashable, Sendable {
    /// What a row attests.
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case inventoryApplied = "inventory-applied"
        case probeRun = "probe-run"
        case samplesRemoved = "samples-removed"
        case exercise
        case correction
    }

    package let id: EvidenceID
    package let kind: Kind
    package let recordedAt: Date
    /// Canonical JSON of everything the row attests, the kind, time and actor included.
    package let text: String
    /// Hexadecimal SHA-256 of the row before, or 64 zeros for the first.
    package let previousHash: String
    /// SHA-256 of previous hash, newline, text: `printf '%s\n%s' "$previous" "$text" | sha256sum` recomputes it.
    package let hash: String

    package init(
        id: EvidenceID, kind: Kind, recordedAt: Date, text: String, previousHash: String, hash: String
    ) {
        self.id = id
        self.kind = kind
        self.recordedAt = recordedAt
        self.text = text
        self.previousHash = previousHash
        self.hash = hash
    }

    /// The previous hash of the first row.
    package static let genesisHash = String(repeating: "0", count: 64)

    /// The text whose SHA-256 is the row's hash.
    package static func hashedText(previousHash: String, text: String) -> String { previousHash + "\n" + text }
}
