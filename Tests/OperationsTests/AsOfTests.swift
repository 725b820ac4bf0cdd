import Foundation
import Operations
import RecoveryModel
import Testing

/// The moment that a document speaks of.
@Suite struct AsOfTests {
    @Test func readsDaysAndInstants() throws {
        #expect(AsOf("2026-11-20") == .day(try #require(CalendarDate(isoText: "2026-11-20"))))
        #expect(AsOf("2026-11-20T10:00:00-06:00") == .instant(Date(timeIntervalSince1970: 1_795_190_400)))
        #expect(AsOf("20/11/2026") == nil)
        #expect(AsOf("2026-02-30") == nil)
        #expect(AsOf("2026-11-20T10:00:00") == nil)
    }

    @Test func aDayEndsInTheOrganisationsZone() throws {
        let day = try #require(CalendarDate(isoText: "2026-11-20"))
        let zone = try #require(TimeZone(identifier: "America/Mexico_City"))
        #expect(InstantText.text(AsOf.end(of: day, in: zone)) == "2026-11-21T05:59:59Z")
    }
}
