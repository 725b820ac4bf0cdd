import InventoryFiles
import RecoveryModel
import Testing

@Suite("Export")
struct InventoryWriterTests {
    @Test("reading what was written gives the same records, and writing those the same bytes", arguments: 1...240)
    func roundTrip(_ seed: Int) {
        var generator = InventoryGenerator(seed: UInt64(seed))
        let records = generator.records()
        let written = InventoryWriter.files(for: records)
        switch InventoryFolder.check(written) {
        case .failure(let problems): Issue.record("seed \(seed): \(problems.issues.prefix(3).map { $0.text(in: .es) })")
        case .success(let read):
            #expect(read.count == records.count)
            // Compared by bytes: String equality is blind to how accents are composed.
            let pairs = zip(read.map(spelling), inOrder(records).map(spelling))
            let difference = pairs.first { Array($0.utf8) != Array($1.utf8) }
            #expect(difference.map { "\($0.0)\n\($0.1)" } == nil)
            let again = InventoryWriter.files(for: read)
            #expect(zip(again, written).first { $0 != $1 }?.0.path == nil && again.count == written.count)
        }
    }

    private func spelling(_ record: InventoryRecord) -> String { "\(record.kind)/\(record.id) \(record.canonicalBody)" }

    private func inOrder(_ records: [InventoryRecord]) -> [InventoryRecord] {
        RecordKind.allCases.flatMap { kind in records.filter { $0.kind == kind }.sorted { $0.id < $1.id } }
    }

    @Test("fields stand in the order of their schema, items by id, contacts in a table")
    func form() {
        let files = InventoryWriter.files(for: [
            InventoryRecord(kind: .site, id: "b", fields: ["name": .text("no"), "role": .text("vault")]),
            InventoryRecord(
                kind: .site, id: "a",
                fields: [
                    "ups_runtime": .duration(.seconds(5400)), "hazard_zones": .list([.text("sismo"), .text("# x")]),
                    "role": .text("primary"), "name": .text("Sede: centro"), "address": .text("uno\ndos\n"),
                    "latitude": .number(17), "capacity": .text("tab\t\u{200B}"),
                ]),
            InventoryRecord(
                kind: .contact, id: "c",
                fields: ["channel": .text("email"), "value": .text("a, \"b\""), "person": .text("p")]),
            InventoryRecord(kind: .prose, id: "alcance", fields: ["body": .text("Uno.\n\nDos.")]),
            InventoryRecord(
                kind: .component, id: "x",
                fields: [
                    "depends_on": .list([.group(["bootstrap": .text("ya"), "on": .text("y")])]),
                    "recovery": .group([:]),
                ]),
        ])
        #expect(files.map(\.path) == ["components.yaml", "contacts.csv", "prose/alcance.md", "sites.yaml"])
        #expect(
            files.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                "components:\n  - id: x\n    depends_on:\n      - on: \"y\"\n        bootstrap: ya\n    recovery: {}\n",
                "id,person,channel,value\nc,p,email,\"a, \"\"b\"\"\"\n",
                "Uno.\n\nDos.",
                """
                sites:
                  - id: a
                    name: "Sede: centro"
                    role: primary
                    address: |
                      uno
                      dos
                    latitude: 17
                    hazard_zones:
                      - sismo
                      - "# x"
                    ups_runtime: 90 min
                    capacity: "tab\\t\\u200B"
                  - id: b
                    name: "no"
                    role: vault

                """,
            ])
    }

    @Test("contacts that a table cannot carry go to YAML")
    func contactsInYAML() {
        let contact = InventoryRecord(
            kind: .contact, id: "c",
            fields: ["channel": .text("email"), "value": .text("a\u{FEFF}b"), "person": .text("p")])
        let files = InventoryWriter.files(for: [contact])
        #expect(files.map(\.path) == ["contacts.yaml"])
        #expect(InventoryFolder.read(files: files).draft.entries.map(\.record) == [contact])
    }
}
