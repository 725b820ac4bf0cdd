import RecoveryModel
import Testing

@Suite struct PlainWordsTests {
    @Test(
        arguments: [
            (0, "0 s"), (45, "45 s"), (9000, "2 h 30 min"), (23_700, "6 h 35 min"), (259_200, "72 h"), (604_800, "7 d"),
            (1_047_600, "12 d 3 h"), (-60, "−1 min"),
        ] as [(Int64, String)])
    func durationsReadAsPeopleWriteThem(seconds: Int64, words: String) {
        #expect(PlainDuration.text(.seconds(seconds)) == words)
    }

    @Test(arguments: [(0.825, "82.5 %"), (1, "100 %"), (0.99988426, "99.98843 %"), (0.4, "40 %"), (1.2, "120 %")])
    func ratiosReadAsPercent(ratio: Double, words: String) { #expect(PlainPercent.text(ratio) == words) }

    @Test func datesFollowTheLanguage() throws {
        let date = try #require(CalendarDate(isoText: "2026-11-20"))
        #expect(PlainDate.text(date, .es) == "20/11/2026")
        #expect(PlainDate.text(date, .en) == "2026-11-20")
    }

    @Test(arguments: [("60", 60), ("1min", 60), ("0", 0), ("1h", 3600), ("5 min", 300)] as [(String, Int64)])
    func timeSettingsAreReadInSeconds(text: String, seconds: Int64) {
        #expect(PostgresSetting.seconds(text) == seconds)
        #expect(PostgresSetting.seconds("pronto") == nil)
    }
}
