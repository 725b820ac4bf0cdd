import Foundation
import PostgresClient
import RecoveryModel

/// One row of an answer, read by column name.
struct PostgresRow {
    private let columns: [String]
    private let values: [String?]

    /// The rows of a result.
    static func rows(of result: PostgresResult) -> [PostgresRow] {
        result.rows.map { PostgresRow(columns: result.columns, values: $0) }
    }

    /// The text of a column, nil for NULL.
    func optionalText(_ column: String) throws(UnreadableAnswer) -> String? {
        guard let place = columns.firstIndex(of: column) else {
            throw UnreadableAnswer(
                "la respuesta del servidor no tiene la columna \(column)",
                "the server's answer has no column \(column)")
        }
        return values[place]
    }

    /// The text of a column that is never NULL.
    func text(_ column: String) throws(UnreadableAnswer) -> String {
        guard let text = try optionalText(column) else { throw UnreadableAnswer.missing(column) }
        return text
    }

    /// A column read as `Value` writes itself, nil for NULL.
    func optional<Value: LosslessStringConvertible>(
        _ column: String, as type: Value.Type = Value.self
    ) throws(UnreadableAnswer) -> Value? {
        guard let text = try optionalText(column) else { return nil }
        guard let value = Value(text) else { throw UnreadableAnswer.unreadable(column, text) }
        return value
    }

    /// A column read as `Value` writes itself.
    func value<Value: LosslessStringConvertible>(
        _ column: String, as type: Value.Type = Value.self
    ) throws(UnreadableAnswer) -> Value {
        guard let value = try optional(column, as: type) else { throw UnreadableAnswer.missing(column) }
        return value
    }

    /// A boolean, nil for NULL.
    func optionalFlag(_ column: String) throws(UnreadableAnswer) -> Bool? {
        switch try optionalText(column) {
        case nil: nil
        case "t": true
        case "f": false
        case .some(let text): throw UnreadableAnswer.unreadable(column, text)
        }
    }

    /// A boolean that is never NULL.
    func flag(_ column: String) throws(UnreadableAnswer) -> Bool {
        guard let flag = try optionalFlag(column) else { throw UnreadableAnswer.missing(column) }
        return flag
    }

    /// An instant that the statement gave as seconds since 1970, nil for NULL.
    func optionalInstant(_ column: String) throws(UnreadableAnswer) -> Date? {
        try optional(column, as: Double.self).map { Date(timeIntervalSince1970: $0) }
    }

    /// A number of bytes, nil for NULL.
    func optionalBytes(_ column: String) throws(UnreadableAnswer) -> ByteCount? {
        try optional(column, as: Int64.self).map { ByteCount($0) }
    }
}

extension [PostgresRow] {
    /// The only row of an answer that always has one.
    func single() throws(UnreadableAnswer) -> PostgresRow {
        guard count == 1, let row = first else {
            throw UnreadableAnswer(
                "se esperaba un renglón y el servidor dio \(count)", "expected one row, the server gave \(count)")
        }
        return row
    }

    /// What each row means.
    func read<Value>(_ meaning: (PostgresRow) throws(UnreadableAnswer) -> Value) throws(UnreadableAnswer) -> [Value] {
        var read: [Value] = []
        for row in self { read.append(try meaning(row)) }
        return read
    }
}
