import Foundation
import InventoryFiles
import Testing

@Suite("The manual of the inventory format")
struct InventoryManualTests {
    /// Write it anew with `RESGUARDO_WRITE_DOCS=1 swift test --filter InventoryManualTests`.
    @Test("says what the schemas say")
    func isFresh() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "docs/inventory-format.md")
        if ProcessInfo.processInfo.environment["RESGUARDO_WRITE_DOCS"] == "1" {
            try InventoryManual.text.write(to: file, atomically: true, encoding: .utf8)
        }
        let written = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let expected = InventoryManual.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(zip(written, expected).first { $0 != $1 }.map { "\($0.0) ≠ \($0.1)" } == nil)
        #expect(written.count == expected.count)
    }

    @Test("shows a smallest inventory that the reader takes whole")
    func theSmallestInventoryIsAccepted() throws {
        let files = SmallestInventory.files.map { InventoryFile(path: $0.name, bytes: Array($0.text.utf8)) }
        let records = try InventoryFolder.check(files).get()
        #expect(records.count == files.count)
    }
}
