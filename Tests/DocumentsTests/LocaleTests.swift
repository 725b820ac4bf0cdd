import Documents
import Foundation
import RecoveryModel
import Testing

/// Spanish and English of Oaxaca's zone, which has no summer time since 2022.
let spanish = DocumentLocale(language: .es, timeZone: zone(-6 * 3600))
let english = DocumentLocale(language: .en, timeZone: zone(-6 * 3600))

func zone(_ seconds: Int) -> TimeZone { TimeZone(secondsFromGMT: seconds) ?? .gmt }

func instant(_ text: String) throws -> Date { try #require(InstantText.instant(text)) }

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(isoText: text)) }

@Suite("The words and figures of a document")
struct LocaleTests {
    @Test(
        "durations are exact and rounded up",
        arguments: [
            (Duration.zero, "0 s"), (.milliseconds(12), "12 ms"), (.microseconds(12_001), "13 ms"),
            (.seconds(1), "1 s"), (.seconds(45), "45 s"), (.milliseconds(45_001), "46 s"), (.seconds(60), "1 min"),
            (.seconds(90), "1 min 30 s"), (.seconds(9000), "2 h 30 min"), (.seconds(3605), "1 h 5 s"),
            (.seconds(23_700), "6 h 35 min"), (.seconds(86_400), "24 h"), (.seconds(172_799), "47 h 59 min 59 s"),
            (.seconds(172_800), "2 d"), (.seconds(273_600), "3 d 4 h"), (.seconds(172_801), "2 d 1 min"),
            (.seconds(157_680_000), "1,825 d"), (.seconds(-300), "−5 min"),
        ])
    func duration(duration: Duration, text: String) {
        #expect(spanish.duration(duration) == text)
        #expect(english.duration(duration) == text)
    }

    @Test(
        "durations in sentences",
        arguments: [
            (Duration.zero, "0 segundos", "0 seconds"), (.seconds(1), "1 segundo", "1 second"),
            (.seconds(60), "1 minuto", "1 minute"), (.seconds(3600), "1 hora", "1 hour"),
            (.seconds(9000), "2 horas y 30 minutos", "2 hours and 30 minutes"),
            (.seconds(176_460), "2 días, 1 hora y 1 minuto", "2 days, 1 hour and 1 minute"),
            (.seconds(-60), "menos 1 minuto", "minus 1 minute"),
        ])
    func words(duration: Duration, es: String, en: String) {
        #expect(spanish.durationInWords(duration) == es)
        #expect(english.durationInWords(duration) == en)
    }

    @Test(
        "instants in their zone",
        arguments: [
            ("2026-11-20T20:05:00Z", -21_600, "20/11/2026 14:05 h (UTC−06:00)", "2026-11-20 14:05 (UTC−06:00)"),
            ("2026-11-20T06:00:00Z", -21_600, "20/11/2026 00:00 h (UTC−06:00)", "2026-11-20 00:00 (UTC−06:00)"),
            ("2026-11-20T05:59:59Z", -21_600, "19/11/2026 23:59 h (UTC−06:00)", "2026-11-19 23:59 (UTC−06:00)"),
            ("2024-02-29T12:00:00Z", 0, "29/02/2024 12:00 h (UTC)", "2024-02-29 12:00 (UTC)"),
            ("2024-02-29T23:00:00Z", 20_700, "01/03/2024 04:45 h (UTC+05:45)", "2024-03-01 04:45 (UTC+05:45)"),
            ("1969-12-31T23:59:59Z", 0, "31/12/1969 23:59 h (UTC)", "1969-12-31 23:59 (UTC)"),
        ])
    func instants(text: String, offset: Int, es: String, en: String) throws {
        let moment = try instant(text)
        #expect(DocumentLocale(language: .es, timeZone: zone(offset)).instant(moment) == es)
        #expect(DocumentLocale(language: .en, timeZone: zone(offset)).instant(moment) == en)
    }

    @Test("a zone with summer time shows the offset of the instant")
    func summerTime() throws {
        let tijuana = DocumentLocale(language: .es, timeZone: try #require(TimeZone(identifier: "America/Tijuana")))
        #expect(tijuana.instant(try instant("2026-07-01T12:00:00Z")) == "01/07/2026 05:00 h (UTC−07:00)")
        #expect(tijuana.instant(try instant("2026-12-01T12:00:00Z")) == "01/12/2026 04:00 h (UTC−08:00)")
    }

    @Test(
        "days",
        arguments: [
            ("2022-12-02", "02/12/2022", "2 de diciembre de 2022", "2 December 2022"),
            ("2024-02-29", "29/02/2024", "29 de febrero de 2024", "29 February 2024"),
            ("2026-01-01", "01/01/2026", "1 de enero de 2026", "1 January 2026"),
        ])
    func days(text: String, short: String, long: String, english long2: String) throws {
        let date = try day(text)
        #expect(spanish.date(date) == short)
        #expect(english.date(date) == text)
        #expect(spanish.longDate(date) == long)
        #expect(english.longDate(date) == long2)
    }

    @Test("every month has its name, in small letters in Spanish")
    func months() throws {
        let names = try (1...12).map { month in
            spanish.monthAndYear(try #require(CalendarDate(year: 2026, month: month, day: 1)))
        }
        #expect(
            names == [
                "enero de 2026", "febrero de 2026", "marzo de 2026", "abril de 2026", "mayo de 2026",
                "junio de 2026", "julio de 2026", "agosto de 2026", "septiembre de 2026", "octubre de 2026",
                "noviembre de 2026", "diciembre de 2026",
            ])
    }

    @Test("place and date")
    func placeAndDate() throws {
        let date = try day("2026-11-20")
        #expect(
            spanish.placeAndDate("Oaxaca de Juárez, Oax.", date)
                == "Oaxaca de Juárez, Oax., a 20 de noviembre de 2026.")
        #expect(english.placeAndDate("Oaxaca de Juárez, Oax.", date) == "Oaxaca de Juárez, Oax., 20 November 2026.")
    }

    @Test(
        "ages",
        arguments: [
            (0, "hace menos de un minuto", "less than a minute ago"), (60, "hace 1 minuto", "1 minute ago"),
            (7199, "hace 119 minutos", "119 minutes ago"), (7200, "hace 2 horas", "2 hours ago"),
            (172_799, "hace 47 horas", "47 hours ago"), (172_800, "hace 2 días", "2 days ago"),
            (34_560_000, "hace 400 días", "400 days ago"), (-259_200, "dentro de 3 días", "in 3 days"),
        ])
    func ages(seconds: Int, es: String, en: String) throws {
        let past = try instant("2026-11-20T20:05:00Z")
        let now = past.addingTimeInterval(Double(seconds))
        #expect(spanish.age(from: past, to: now) == es)
        #expect(english.age(from: past, to: now) == en)
    }

    @Test("yes, no, and nobody knows")
    func yesNo() {
        #expect([true, false, nil].map { spanish.yesNo($0) } == ["sí", "no", "sin dato"])
        #expect([true, false, nil].map { english.yesNo($0) } == ["yes", "no", "no data"])
    }

    @Test("lists")
    func lists() {
        #expect(spanish.list([]) == "")
        #expect(spanish.list(["red"]) == "red")
        #expect(spanish.list(["red", "base", "portal"]) == "red, base y portal")
        #expect(spanish.list(["red", "ingresos"]) == "red e ingresos")
        #expect(spanish.list(["agua", "hielo"]) == "agua y hielo")
        #expect(english.list(["network", "internet", "database"]) == "network, internet and database")
    }
}
