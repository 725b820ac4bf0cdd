import RecoveryModel
import Testing

/// A plan too long for one tree reads as if it had been rendered whole.
struct LongPlanTests {
    @Test func aLongPlanHasEveryChapterAndEverySystem() async throws {
        var fixture = try PlanFixture()
        let code = "```sh\n## no es un título\n```\n\n"
        fixture.set(.prose, "scope", "body", .text(code + String(repeating: "Texto del alcance. ", count: 40_000)))
        let html = try await RenderedPlan(fixture).text("DRP-CP.html")
        #expect(html.utf8.count > 1 << 19)
        for chapter in 1...23 {
            let isThere = html.contains(">\(chapter). ")
            #expect(isThere, "chapter \(chapter)")
        }
        #expect(html.contains("<code class=\"language-sh\">## no es un título\n</code>"))
        #expect(html.contains("href=\"sistemas/padron.html\""))
    }
}
