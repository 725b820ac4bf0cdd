import Foundation
import RecoveryModel
import Testing

@Suite struct RuleManualTests {
    @Test func thePageIsFresh() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = root.appending(path: "docs/findings.md")
        if ProcessInfo.processInfo.environment["RESGUARDO_WRITE_DOCS"] == "1" {
            try Data(RuleManual.text.utf8).write(to: page)
        }
        let written = try String(contentsOf: page, encoding: .utf8)
        #expect(
            written == RuleManual.text,
            "run RESGUARDO_WRITE_DOCS=1 swift test --filter RuleManualTests to write it anew")
    }
}
