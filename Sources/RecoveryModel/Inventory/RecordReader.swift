import Foundation

/// Typed access to the fields of one item, or of one group inside it.
struct RecordReader {
    let kind: RecordKind
    let id: String
    let fields: [String: FieldValue]

    init(_ record: InventoryRecord) {
        self.init(kind: record.kind, id: record.id, fields: record.fields)
    }

    init(kind: RecordKind, id: String, fields: [String: FieldValue]) {
        self.kind = kind
        self.id = id
        self.fields = fields
    }

    func text(_ key: String) throws(RecordError) -> String {
        guard let value = optionalText(key) else { throw missing(key) }
        return value
    }

    func optionalText(_ key: String) -> String? {
        if case .text(let value) = fields[key] { value } else { nil }
    }

    func integer(_ key: String) throws(RecordError) -> Int {
        guard let value = optionalInteger(key) else { throw missing(key) }
        return value
    }

    func optionalInteger(_ key: String) -> Int? {
        if case .integer(let value) = fields[key] { Int(value) } else { nil }
    }

    func number(_ key: String) -> Double? {
        switch fields[key] {
        case .number(let value): value
        case .integer(let value): Double(value)
        default: nil
        }
    }

    func boolean(_ key: String) -> Bool? {
        if case .boolean(let value) = fields[key] { value } else { nil }
    }

    func duration(_ key: String) -> Duration? {
        if case .duration(let value) = fields[key] { value } else { nil }
    }

    func size(_ key: String) -> ByteCount? {
        if case .size(let value) = fields[key] { value } else { nil }
    }

    func date(_ key: String) -> CalendarDate? {
        if case .date(let value) = fields[key] { value } else { nil }
    }

    func instant(_ key: String) -> Date? {
        if case .instant(let value) = fields[key] { value } else { nil }
    }

    func texts(_ key: String) -> [String] {
        guard case .list(let items) = fields[key] else { return [] }
        return items.compactMap { if case .text(let value) = $0 { value } else { nil } }
    }

    /// A word of a closed set as its enum.
    func choice<Word: RawRepresentable>(_ key: String) throws(RecordError) -> Word where Word.RawValue == String {
        guard let word: Word = try optionalChoice(key) else { throw missing(key) }
        return word
    }

    func optionalChoice<Word: RawRepresentable>(_ key: String) throws(RecordError) -> Word?
    where Word.RawValue == String {
        guard let text = optionalText(key) else { return nil }
        guard let word = Word(rawValue: text) else {
            throw RecordError(kind: kind, id: id, key: key, problem: "unknown word \(text)")
        }
        return word
    }

    func choices<Word: RawRepresentable>(_ key: String) -> [Word] where Word.RawValue == String {
        texts(key).compactMap { Word(rawValue: $0) }
    }

    func group(_ key: String) -> RecordReader? {
        guard case .group(let members) = fields[key] else { return nil }
        return RecordReader(kind: kind, id: id, fields: members)
    }

    func groups(_ key: String) -> [RecordReader] {
        guard case .list(let items) = fields[key] else { return [] }
        return items.compactMap {
            if case .group(let members) = $0 { RecordReader(kind: kind, id: id, fields: members) } else { nil }
        }
    }

    private func missing(_ key: String) -> RecordError {
        RecordError(kind: kind, id: id, key: key, problem: "missing")
    }
}
