package import Foundation
package import RecoveryModel

// Month names come from tables of our own: strftime would follow the machine's locale.
extension DocumentLocale {
    private static let monthsES = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        "noviembre", "diciembre",
    ]
    private static let monthsEN = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// `20/11/2026` in Spanish, `2026-11-20` in English: never the month first.
    package func date(_ date: CalendarDate) -> String {
        pick("\(two(date.day))/\(two(date.month))/\(four(date.year))", date.isoText)
    }

    /// The day that an instant falls on in this locale's zone.
    package func date(_ instant: Date) -> String { date(day(of: instant)) }

    /// `2 de diciembre de 2022`, `2 December 2022`.
    package func longDate(_ date: CalendarDate) -> String {
        pick(
            "\(date.day) de \(Self.monthsES[date.month - 1]) de \(date.year)",
            "\(date.day) \(Self.monthsEN[date.month - 1]) \(date.year)")
    }

    /// The long date of the day that an instant falls on in this locale's zone.
    package func longDate(_ instant: Date) -> String { longDate(day(of: instant)) }

    /// `diciembre de 2022`, `December 2022`.
    package func monthAndYear(_ date: CalendarDate) -> String {
        pick(
            "\(Self.monthsES[date.month - 1]) de \(date.year)", "\(Self.monthsEN[date.month - 1]) \(date.year)")
    }

    /// `Oaxaca de Juárez, Oax., a 20 de noviembre de 2026.` as official letters begin.
    package func placeAndDate(_ place: String, _ date: CalendarDate) -> String {
        pick("\(place), a \(longDate(date)).", "\(place), \(longDate(date)).")
    }

    /// `20/11/2026 14:05 h (UTC−06:00)`, `2026-11-20 14:05 (UTC−06:00)`; seconds are cut off.
    package func instant(_ instant: Date) -> String {
        let offset = timeZone.secondsFromGMT(for: instant)
        return "\(date(instant)) \(clock(instant))\(pick(" h", "")) (\(offsetText(offset)))"
    }

    /// `14:05 h`, `14:05`.
    package func time(_ instant: Date) -> String { clock(instant) + pick(" h", "") }

    /// The day that an instant falls on in this locale's zone.
    func day(of instant: Date) -> CalendarDate { CalendarDate(instant, in: timeZone) }

    private func clock(_ instant: Date) -> String {
        let seconds = Int(instant.timeIntervalSince1970.rounded(.down)) + timeZone.secondsFromGMT(for: instant)
        let ofDay = ((seconds % 86_400) + 86_400) % 86_400
        return two(ofDay / 3600) + ":" + two(ofDay / 60 % 60)
    }

    private func offsetText(_ seconds: Int) -> String {
        guard seconds != 0 else { return "UTC" }
        let minutes = abs(seconds) / 60
        return "UTC" + (seconds < 0 ? "−" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private func four(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
