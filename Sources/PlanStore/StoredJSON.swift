import Foundation
import RecoveryModel

/// JSON between the store's texts, JSON trees and the model's Codable values; instants are text to the second.
enum StoredJSON {
    /// The tree of a Codable value.
    static func tree(_ value: some Encodable) throws -> JSONValue {
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(InstantText.text(date))
        }
        return try tree(utf8: Array(try encoder.encode(value)))
    }

    /// A Codable value from the text of its tree.
    static func value<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            guard let date = InstantText.instant(text) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an instant: \(text)")
            }
            return date
        }
        do {
            return try decoder.decode(type, from: Data(text.utf8))
        } catch {
            throw StoreFailure.damaged(
                LocalizedText(
                    es: "un texto guardado no se puede leer como \(type)",
                    en: "a stored text cannot be read as \(type)"), underlying: String(describing: error))
        }
    }

    /// The tree of a stored text.
    static func tree(_ text: String) throws -> JSONValue {
        var text = text
        return try text.withUTF8 { try tree(bytes: $0) }
    }

    private static func tree(utf8 bytes: [UInt8]) throws -> JSONValue {
        try bytes.withUnsafeBufferPointer { try tree(bytes: $0) }
    }

    private static func tree(bytes: UnsafeBufferPointer<UInt8>) throws -> JSONValue {
        var reader = JSONReader(bytes)
        guard let tree = reader.document() else {
            throw StoreFailure.damaged(
                LocalizedText(es: "un texto guardado no es JSON", en: "a stored text is no JSON"),
                underlying: "at byte \(reader.offset)")
        }
        return tree
    }
}
