/// A fact that a probe asked for: known, or unknown with the reason.
package enum Fact<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
    case known(Value)
    case unknown(reason: LocalizedText)

    /// The value when known.
    package var value: Value? {
        switch self {
        case .known(let value): value
        case .unknown: nil
        }
    }

    private enum CodingKeys: String, CodingKey { case known, unknown }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if container.contains(.known) {
            self = .known(try container.decode(Value.self, forKey: .known))
        } else {
            self = .unknown(reason: try container.decode(LocalizedText.self, forKey: .unknown))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .known(let value): try container.encode(value, forKey: .known)
        case .unknown(let reason): try container.encode(reason, forKey: .unknown)
        }
    }
}
