/// A number of bytes.
package struct ByteCount: Codable, Hashable, Comparable, Sendable {
    /// Bytes; zero or more, except for a difference of two positions.
    package let bytes: Int64

    package init(_ bytes: Int64) { self.bytes = bytes }

    package init(from decoder: any Decoder) throws { bytes = try decoder.singleValueContainer().decode(Int64.self) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(bytes)
    }

    package static func < (left: ByteCount, right: ByteCount) -> Bool { left.bytes < right.bytes }
}
