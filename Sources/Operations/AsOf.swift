package import Foundation
package import RecoveryModel

/// The moment that a document or an answer speaks of.
package enum AsOf: Hashable, Sendable {
    case instant(Date)
    /// The end of a day in the organisation's zone.
    case day(CalendarDate)

    /// Reads `2026-11-20` or `2026-11-20T10:00:00-06:00`.
    package init?(_ text: String) {
        if let day = CalendarDate(isoText: text) {
            self = .day(day)
        } else if let instant = InstantText.instant(text) {
            self = .instant(instant)
        } else {
            return nil
        }
    }

    /// The last second of a day.
    package static func end(of day: CalendarDate, in zone: TimeZone) -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = DateComponents(year: day.year, month: day.month, day: day.day, hour: 23, minute: 59, second: 59)
        return calendar.date(from: parts) ?? Date(timeIntervalSince1970: Double(day.dayNumber * 86_400 + 86_399))
    }
}
