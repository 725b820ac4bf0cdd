/// A position in PostgreSQL's write-ahead log, as in `16/B374D848`.
package struct LogSequenceNumber: Codable, Hashable, Comparable, Sendable {
    /// Bytes since the log began.
    package let position: UInt64

    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let high = UInt32(parts[0], radix: 16), let low = UInt32(parts[1], radix: 16) else {
            return nil
        }
        position = UInt64(high) << 32 | UInt64(low)
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = LogSequenceNumber(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a log position: \(text)")
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    /// As PostgreSQL prints it.
    package var text: String {
        String(position >> 32, radix: 16, uppercase: true) + "/"
            + String(position & 0xFFFF_FFFF, radix: 16, uppercase: true)
    }

    package static func < (left: LogSequenceNumber, right: LogSequenceNumber) -> Bool {
        left.position < right.position
    }
}
