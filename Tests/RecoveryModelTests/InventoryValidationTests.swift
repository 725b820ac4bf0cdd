import RecoveryModel
import Testing

@Suite("Checks of a draft")
struct InventoryValidationTests {
    private func entry(_ kind: RecordKind, _ id: String, _ fields: [String: FieldValue] = [:]) -> InventoryDraft.Entry {
        InventoryDraft.Entry(
            record: InventoryRecord(kind: kind, id: id, fields: fields),
            location: SourceLocation(file: "f", line: 1, column: 1), fieldLocations: [:])
    }

    @Test("an id of two kinds cannot be depended on")
    func ambiguous() {
        let needs: FieldValue = .list([.group(["on": .text("web")])])
        let draft = InventoryDraft(entries: [
            entry(.system, "web"), entry(.component, "web"), entry(.system, "x", ["depends_on": needs]),
        ])
        #expect(
            InventoryValidation.check(draft).map(\.message.es) == [
                "\"web\" nombra a más de un elemento (sistema, componente)"
            ])
    }

    @Test("nothing is said about references to kinds that could not be read whole")
    func unread() {
        let draft = InventoryDraft(entries: [entry(.process, "p", ["owner_role": .text("r")])])
        #expect(InventoryValidation.check(draft).count == 1)
        #expect(InventoryValidation.check(draft, unread: [.role]) == [])
    }

    @Test("a chain of a hundred thousand dependencies is walked without recursion")
    func longChain() {
        let count = 100_000
        let entries = (0..<count).map { index in
            entry(.component, "c\(index)", ["depends_on": .list([.group(["on": .text("c\((index + 1) % count)")])])])
        }
        let issues = InventoryValidation.check(InventoryDraft(entries: entries))
        #expect(issues.count == 1)
    }

    @Test(
        "a size is written in its largest exact unit",
        arguments: [
            (18_000_000_000, "18 GB"), (1_000_000_000_000, "1 TB"), (1 << 40, "1 TiB"), (1024, "1 KiB"),
            (1500, "1500 B"), (0, "0 B"),
        ] as [(Int64, String)])
    func sizes(_ bytes: Int64, _ text: String) {
        #expect(SizeText.text(ByteCount(bytes)) == text)
        #expect(SizeText.size(text) == ByteCount(bytes))
    }
}
