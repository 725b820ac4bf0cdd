import Foundation
import PlanStore
import RecoveryModel
import Testing

@Suite struct InventoryHistoryTests {
    let scratch: ScratchPlan
    let plan: PlanDatabase

    init() throws {
        scratch = try ScratchPlan()
        plan = try scratch.open()
    }

    @Test func anApplicationTellsWhatItChangedByField() throws {
        let first = try plan.apply(
            [Sample.system("padron", rto: .seconds(14_400)), Sample.site("a", "Norte")], at: Sample.instant(),
            by: Sample.actor)
        #expect(first.changes.map(\.kind) == [.added, .added])
        #expect(first.revision?.number == 1)
        let second = try plan.apply(
            [Sample.system("padron", rto: .seconds(7200))], at: Sample.instant(60), by: Sample.actor)
        #expect(second.changes.map(\.kind) == [.removed, .changed])
        #expect(second.changes.last?.fields.map(\.path) == ["objectives.rto"])
        #expect(second.changes.last?.fields.first?.before == "4 h")
        #expect(second.revision?.evidence == EvidenceID(2))
    }

    @Test func anApplicationWithoutChangeWritesNothing() throws {
        let records = [Sample.site("a", "Norte"), Sample.site("b", "Sur")]
        let first = try plan.apply(records, at: Sample.instant(), by: Sample.actor)
        let second = try plan.apply(records.reversed(), at: Sample.instant(60), by: Sample.actor)
        #expect(second.isUnchanged)
        #expect(second.revision == first.revision)
        #expect(try plan.evidenceRows().count == 1)
    }

    @Test func theSameItemsHaveTheSameDigestInAnyPlan() throws {
        let records = [Sample.site("a", "Norte"), Sample.contact("c", "951 000 0001")]
        let other = try ScratchPlan().open()
        let here = try plan.apply(records, at: Sample.instant(), by: Sample.actor)
        let there = try other.apply(records.reversed(), at: Sample.instant(5), by: Sample.actor)
        #expect(here.revision?.digest == there.revision?.digest)
        // printf '["contact","c",{"channel":…}]\n["site","a",{"name":"Norte","role":"primary"}]\n' | sha256sum
        #expect(
            try sqlite3(
                scratch.path,
                "SELECT '[\"'||kind||'\",'||json_quote(id)||','||body||']' FROM record_view ORDER BY kind, id"
            ).output == """
                ["contact","c",{"channel":"mobile","person":"maria-perez","value":"951 000 0001"}]
                ["site","a",{"name":"Norte","role":"primary"}]

                """)
        #expect(here.revision?.digest == "9b5377310b7027b7041b39db8755c1dd15c9a04fd78b7f682d46316109a57c00")
    }

    @Test func theInventoryOfAPastInstantIsStillThere() throws {
        try _ = plan.apply([Sample.site("a", "uno")], at: Sample.instant(0), by: Sample.actor)
        try _ = plan.apply([Sample.site("a", "dos"), Sample.site("b", "b")], at: Sample.instant(60), by: Sample.actor)
        try _ = plan.apply([Sample.site("b", "b")], at: Sample.instant(120), by: Sample.actor)
        func names(_ seconds: Double) throws -> [String: FieldValue?] {
            Dictionary(
                uniqueKeysWithValues: try plan.records(asOf: Sample.instant(seconds)).map { ($0.id, $0.fields["name"]) }
            )
        }
        #expect(try names(-1) == [:])
        #expect(try names(0) == ["a": .text("uno")])
        #expect(try names(59) == ["a": .text("uno")])
        #expect(try names(60) == ["a": .text("dos"), "b": .text("b")])
        #expect(try names(500) == ["b": .text("b")])
        #expect(try plan.records(revision: 1) == [Sample.site("a", "uno")])
        #expect(try plan.snapshot(asOf: Sample.instant(61)).inventory.sites.map(\.name) == ["dos", "b"])
        #expect(try plan.snapshot(asOf: Sample.instant(61)).revision?.number == 2)
        #expect(try plan.revisions().map(\.number) == [1, 2, 3])
    }

    @Test func theEvidenceHoldsNoPersonalValue() throws {
        _ = try plan.apply(
            [Sample.person("María Pérez Luis"), Sample.contact("c", "951 000 0001")], at: Sample.instant(),
            by: Sample.actor)
        _ = try plan.apply(
            [Sample.person("María Pérez Ruiz"), Sample.contact("c", "951 000 0002")], at: Sample.instant(60),
            by: Sample.actor)
        let text = try plan.evidenceRows().map(\.text).joined()
        #expect(text.contains("\"fields\":[\"value\"]"))
        for secret in ["María", "Pérez", "951 000", "Jefa"] { #expect(!text.contains(secret)) }
    }

    @Test func oneItemTwiceIsRefused() throws {
        let error = #expect(throws: OperatorError.self) {
            try plan.apply([Sample.site("a", "x"), Sample.site("a", "y")], at: Sample.instant(), by: Sample.actor)
        }
        #expect(error?.code == .invalidInput)
        #expect(try plan.revisions().isEmpty)
    }

    @Test func aDryRunWritesNothing() throws {
        #expect(try plan.changes(applying: [Sample.site("a", "x")]).count == 1)
        #expect(try plan.revisions().isEmpty)
    }

    @Test func anAuditorReadsTheViewsWithoutUs() throws {
        _ = try plan.apply(
            [
                Sample.system("padron", rto: .seconds(14_400)), Sample.contact("c", "951 000 0001"),
                Sample.person("María Pérez Luis"),
            ], at: Sample.instant(), by: Sample.actor)
        _ = try plan.recordExercise(Sample.exercise("SIM-1"), at: Sample.instant(9), by: Sample.actor)
        #expect(
            try sqlite3(scratch.path, "SELECT id, name, tier FROM system_view").output == "padron|Padrón “padron”|1\n")
        #expect(try sqlite3(scratch.path, "SELECT id, rto, rpo FROM objective_view").output == "padron|4 h|15 min\n")
        #expect(
            try sqlite3(scratch.path, "SELECT person_name, value, priority FROM contact_view").output
                == "María Pérez Luis|951 000 0001|1\n")
        #expect(
            try sqlite3(scratch.path, "SELECT id, kind, verdict FROM exercise_view").output == "SIM-1|restore|pass\n")
    }
}
