/// What a field of an inventory item may hold.
package indirect enum FieldType: Hashable, Sendable {
    /// One line or more of the user's own words.
    case text
    /// Markdown, with line breaks.
    case markdown
    /// A whole number inside a range.
    case integer(ClosedRange<Int64>)
    /// A number inside a range.
    case number(ClosedRange<Double>)
    case boolean
    /// A length of time with its unit, as in `4 h`.
    case duration
    /// A size with its unit, as in `18 GB`.
    case size
    /// `YYYY-MM-DD`.
    case date
    /// An instant with its zone, as in `2026-11-20T10:00:00-06:00`.
    case instant
    /// One word of a closed set.
    case choice([String])
    /// The id of an item of one of these kinds.
    case reference([RecordKind])
    case list(FieldType)
    case group([FieldSchema])
}
