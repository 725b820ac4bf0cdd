import Foundation
import InventoryFiles
import RecoveryModel
import Testing

@Suite("The manual of the drill format")
struct ExerciseManualTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let example = "drills/SIM-2026-10-padron.yaml"

    /// Write it anew with `RESGUARDO_WRITE_DOCS=1 swift test --filter ExerciseManualTests`.
    @Test("says what the schema says")
    func isFresh() throws {
        let example = try String(contentsOf: Self.root.appending(path: Self.example), encoding: .utf8)
        let expected = ExerciseManual.text(example: example, path: Self.example)
        let file = Self.root.appending(path: "docs/drill-format.md")
        if ProcessInfo.processInfo.environment["RESGUARDO_WRITE_DOCS"] == "1" {
            try expected.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == expected)
    }

    @Test("shows an example that the reader takes")
    func theExampleFits() throws {
        let bytes = try Data(contentsOf: Self.root.appending(path: Self.example))
        let reading = RecordFile.read(
            file: InventoryFile(path: Self.example, bytes: Array(bytes)), schema: ExerciseFile.fields)
        #expect(reading.issues.isEmpty)
        #expect(Set(reading.fields.keys).isSuperset(of: ExerciseFile.fields.filter(\.isRequired).map(\.key)))
    }
}
