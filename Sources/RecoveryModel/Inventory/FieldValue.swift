package import Foundation

/// What a field of an inventory item holds, once read and found to be of its type.
package indirect enum FieldValue: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case number(Double)
    case boolean(Bool)
    case duration(Duration)
    case size(ByteCount)
    case date(CalendarDate)
    case instant(Date)
    case list([FieldValue])
    case group([String: FieldValue])

    /// The value as the store keeps it: durations and sizes as text with their unit, in canonical spelling.
    package var json: JSONValue {
        switch self {
        case .text(let value): .text(value)
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .boolean(let value): .boolean(value)
        case .duration(let value): .text(DurationText.text(value))
        case .size(let value): .text(SizeText.text(value))
        case .date(let value): .text(value.isoText)
        case .instant(let value): .text(InstantText.text(value))
        case .list(let items): .list(items.map(\.json))
        case .group(let members): .object(members.mapValues(\.json))
        }
    }

    /// Reads what the store keeps; nothing when it is not of the type.
    package init?(_ json: JSONValue, as type: FieldType) {
        switch (type, json) {
        case (.text, .text(let value)), (.markdown, .text(let value)), (.choice, .text(let value)),
            (.reference, .text(let value)):
            self = .text(value)
        case (.integer, .integer(let value)): self = .integer(value)
        case (.number, .number(let value)): self = .number(value)
        case (.number, .integer(let value)): self = .number(Double(value))
        case (.boolean, .boolean(let value)): self = .boolean(value)
        case (.duration, .text(let text)):
            guard let value = try? DurationText.duration(text) else { return nil }
            self = .duration(value)
        case (.size, .text(let text)):
            guard let value = SizeText.size(text) else { return nil }
            self = .size(value)
        case (.date, .text(let text)):
            guard let value = CalendarDate(isoText: text) else { return nil }
            self = .date(value)
        case (.instant, .text(let text)):
            guard let value = InstantText.instant(text) else { return nil }
            self = .instant(value)
        case (.list(let element), .list(let items)):
            let values = items.compactMap { FieldValue($0, as: element) }
            guard values.count == items.count else { return nil }
            self = .list(values)
        case (.group(let fields), .object(let members)):
            guard let values = FieldValue.fields(members, as: fields) else { return nil }
            self = .group(values)
        default: return nil
        }
    }

    /// Reads the members of an object by their schema; nothing when one is unknown or not of its type.
    package static func fields(_ members: [String: JSONValue], as schema: [FieldSchema]) -> [String: FieldValue]? {
        var values: [String: FieldValue] = [:]
        for field in schema {
            guard let member = members[field.key] else { continue }
            guard let value = FieldValue(member, as: field.type) else { return nil }
            values[field.key] = value
        }
        return values.count == members.count ? values : nil
    }
}
