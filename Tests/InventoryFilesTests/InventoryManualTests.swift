import Foundation
import InventoryFiles
import Testing

@Suite("The manual of the inventory format")
struct InventoryManualTests {
    /// Write it anew with `RESGUARDO_WRITE_MANUAL=1 swift test --filter InventoryManualTests`.
    @Test("says what the schemas say")
    func isFresh() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/inventory-format.md")
        if ProcessInfo.processInfo.environment["RESGUARDO_WRITE_MANUAL"] == "1" {
            try InventoryManual.text.write(to: file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let expected = InventoryManual.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(zip(written, expected).first { $0 != $1 }.map { "\($0.0) ≠ \($0.1)" } == nil)
        #expect(written.count == expected.count)
    }
}
