package import Foundation

/// Writes days for people: `20/11/2026` in Spanish, `2026-11-20` in English.
package enum PlainDate {
    /// A date as a reader of the language writes it.
    package static func text(_ date: CalendarDate, _ language: Language) -> String {
        switch language {
        case .es:
            let parts = date.isoText.split(separator: "-")
            return parts.reversed().joined(separator: "/")
        case .en: return date.isoText
        }
    }

    /// The day of an instant in a zone.
    package static func text(_ instant: Date, in zone: TimeZone, _ language: Language) -> String {
        text(CalendarDate(instant, in: zone), language)
    }
}
