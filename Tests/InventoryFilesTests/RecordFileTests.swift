import InventoryFiles
import RecoveryModel
import Testing

@Suite("A file of one record")
struct RecordFileTests {
    private let schema: [FieldSchema] = [
        .required("kind", .choice(["restore", "tabletop"]), "Kind."),
        .optional("phases", .list(.group([.required("end", .instant, "End.")])), "Phases."),
        .optional("note", .text, "Note."),
    ]

    private func read(_ text: String) -> RecordFile {
        RecordFile.read(file: InventoryFile(path: "drill.yaml", bytes: Array(text.utf8)), schema: schema)
    }

    @Test("gives fields and their places")
    func fields() {
        let file = read("kind: restore\nphases:\n  - end: 2026-11-20T10:00:00-06:00\n")
        #expect(file.issues == [])
        #expect(file.fields["kind"] == .text("restore"))
        #expect(file.fieldLocations["phases.0.end"] == SourceLocation(file: "drill.yaml", line: 3, column: 10))
    }

    @Test("complains as an inventory does")
    func complaints() {
        #expect(
            read("kind: restaurar\nnote: password=hunter2x\nphases: [{end: ayer}]\n").issues.map { $0.location.line }
                == [1, 2, 3])
        #expect(
            read("").issues.map { $0.text(in: .es) } == [
                "drill.yaml:1:1: falta la clave \"kind\", se esperaba una de estas palabras: restore, tabletop"
            ])
        #expect(read("- a\n").issues.first?.message.en == "expected keys with their values (\"key: value\")")
        #expect(read("a: b: c\n").issues.count == 1)
    }
}
