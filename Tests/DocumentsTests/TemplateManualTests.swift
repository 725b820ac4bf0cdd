import Documents
import Foundation
import Testing

/// The manual of the templates says what the models say.
struct TemplateManualTests {
    /// Write it anew with `RESGUARDO_WRITE_DOCS=1 swift test --filter TemplateManualTests`.
    @Test func isFresh() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/templates.md")
        if ProcessInfo.processInfo.environment["RESGUARDO_WRITE_DOCS"] == "1" {
            try TemplateManual.text.write(to: file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written == TemplateManual.text)
    }
}
