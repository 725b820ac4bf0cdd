import Foundation
import PlanStore
import RecoveryModel
import Testing

@Suite struct EvidenceChainTests {
    let scratch: ScratchPlan
    let plan: PlanDatabase

    init() throws {
        scratch = try ScratchPlan()
        plan = try scratch.open()
        _ = try plan.apply([Sample.site("a", "Norte")], at: Sample.instant(), by: Sample.actor)
        _ = try plan.recordProbeRun(
            [], startedAt: Sample.instant(55), endedAt: Sample.instant(60), by: Actor(osUser: "root", person: nil))
        _ = try plan.recordExercise(Sample.exercise("SIM-1"), at: Sample.instant(120), by: Sample.actor)
    }

    @Test func sha256sumRecomputesARow() throws {
        let row = try #require(try plan.evidenceRows(from: EvidenceID(2), limit: 1).first)
        let root = try #require(row.text.firstMatch(of: #/"os_user":"([0-9a-f]{64})"/#)).output.1
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(
            row.text == """
                {"actor":{"os_user":"\(root)"},"kind":"probe-run","payload":{"answered":0,"digest":"\(empty)",\
                "ended_at":"2027-01-15T08:01:00Z","failed":0,"samples":0,"started_at":"2027-01-15T08:00:55Z"},\
                "recorded_at":"2027-01-15T08:01:00Z"}
                """)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "printf '%s\\n%s' \"$1\" \"$2\" | sha256sum", "sh", row.previousHash, row.text]
        process.standardOutput = output
        try process.run()
        let printed = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        process.waitUntilExit()
        #expect(printed == "\(row.hash)  -\n")
    }

    /// The script of docs/evidence.md, for whoever has no `drp`.
    @Test(arguments: [
        ("SELECT 1", 0, "3 rows, newest hash "),
        ("UPDATE evidence SET text = text || ' ' WHERE sequence = 2", 8, "row 2 is not as it was written"),
        ("DELETE FROM evidence WHERE sequence = 1", 8, "row 1 is not as it was written"),
    ])
    func thePublishedScriptRecomputesTheChain(_ sql: String, _ status: Int32, _ words: String) throws {
        let page = try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "docs/evidence.md"), encoding: .utf8)
        let script = try #require(page.split(separator: "```sh\n").last?.split(separator: "```").first)
        let triggers = try sqlite3(scratch.path, "SELECT name FROM sqlite_schema WHERE type = 'trigger'").output
        let drops = triggers.split(separator: "\n").map { "DROP TRIGGER \($0);" }.joined()
        #expect(try sqlite3(scratch.path, "PRAGMA foreign_keys = OFF; \(drops) \(sql)").status == 0)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", String(script), "verify.sh", scratch.path]
        process.standardOutput = output
        try process.run()
        let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == status)
        #expect(printed.hasPrefix(words))
        if status == 0 { #expect(printed.hasSuffix("\(try #require(plan.evidenceRows().last?.hash))\n")) }
    }

    @Test func anIntactChainIsIntact() throws {
        let verification = try plan.verifyChain()
        #expect(verification.isIntact)
        #expect(verification.rows == 3)
        #expect(verification.head?.id == EvidenceID(3))
        #expect(verification.head?.hash == (try plan.evidenceRows().last?.hash))
    }

    @Test(arguments: [
        "UPDATE evidence SET text = '{}' WHERE sequence = 1",
        "UPDATE evidence SET recorded_at = 'x'",
        "DELETE FROM evidence",
        "DELETE FROM evidence WHERE sequence = 3",
        "INSERT INTO evidence SELECT 4, kind, recorded_at, text, previous_hash, hash FROM evidence WHERE sequence = 3",
        "INSERT INTO evidence SELECT 9, kind, recorded_at, text, hash, hash FROM evidence WHERE sequence = 3",
        "INSERT OR REPLACE INTO evidence SELECT 3, kind, recorded_at, text, previous_hash, hash FROM evidence LIMIT 1",
        "UPDATE record SET body = '{\"name\":\"Sur\"}'",
        "DELETE FROM record",
        "UPDATE revision SET digest = 'x'",
        "DELETE FROM revision",
        "UPDATE exercise SET id = 'x'",
        "DELETE FROM exercise",
    ])
    func rawSQLCannotRewriteHistory(_ sql: String) throws {
        let answer = try sqlite3(scratch.path, sql)
        #expect(answer.status != 0, "\(sql) must fail")
        #expect(try plan.verifyChain().isIntact)
        #expect(try plan.evidenceRows().count == 3)
    }

    @Test(arguments: [
        // What an intruder with the file can do once the triggers are gone, and the row at which it shows.
        ("UPDATE evidence SET text = replace(text, 'Norte', 'Sur') || ' ' WHERE sequence = 2", 2),
        ("UPDATE evidence SET kind = 'exercise' WHERE sequence = 2", 2),
        ("UPDATE evidence SET recorded_at = '2020-01-01T00:00:00Z' WHERE sequence = 3", 3),
        ("UPDATE evidence SET hash = printf('%064d', 7) WHERE sequence = 1", 1),
        ("UPDATE evidence SET previous_hash = printf('%064d', 7) WHERE sequence = 2", 2),
        ("DELETE FROM evidence WHERE sequence = 1", 1),
        ("DELETE FROM evidence WHERE sequence = 2", 2),
        ("DELETE FROM evidence WHERE sequence = 3", 3),
        ("UPDATE record SET body = '{\"name\":\"Sur\"}'", 1),
        ("UPDATE record SET valid_to_revision = 1", 1),
        ("DELETE FROM record", 1),
        ("UPDATE revision SET digest = 'x'", 1),
        ("UPDATE revision SET applied_at = '2020-01-01T00:00:00Z'", 1),
        ("UPDATE revision SET os_user = 'otro'", 1),
    ])
    func whatIsRewrittenWithoutTheTriggersShows(_ sql: String, _ row: Int64) throws {
        let triggers = try sqlite3(scratch.path, "SELECT name FROM sqlite_schema WHERE type = 'trigger'").output
            .split(separator: "\n")
        #expect(triggers.count == 11)
        let drops = triggers.map { "DROP TRIGGER \($0);" }.joined()
        let answer = try sqlite3(scratch.path, "PRAGMA foreign_keys = OFF; \(drops) \(sql)")
        #expect(answer.status == 0, "\(answer.output)")
        let verification = try plan.verifyChain()
        #expect(verification.firstBreak?.row == EvidenceID(row))
        #expect(verification.missingGuards.count == 11)
        #expect(!verification.isIntact)
    }

    @Test(arguments: [
        // What documents show stands in tables beside the chain: hiding a failed drill or a silent server shows too.
        ("DELETE FROM exercise", 3),
        ("UPDATE exercise SET id = 'SIM-9'", 3),
        ("UPDATE exercise SET recorded_at = '2030-01-01T00:00:00Z'", 3),
        ("INSERT INTO exercise VALUES (2, 'SIM-2', '2027-01-15T08:00:00Z', 3)", 2),
        ("UPDATE sample SET outcome = 'target', body = '{}'", 4),
        ("UPDATE sample SET body = replace(body, 'refused', 'slow')", 4),
        ("UPDATE sample SET taken_at = '2030-01-01T00:00:00Z'", 4),
        ("DELETE FROM sample", 4),
        ("INSERT INTO sample SELECT 9, run, subject_kind, 'pg-2', taken_at, 1, outcome, body FROM sample", 4),
        ("UPDATE sample SET run = 77", 4),
        ("INSERT INTO sample SELECT 9, 77, subject_kind, subject_id, taken_at, 1, outcome, body FROM sample", 6),
        ("DELETE FROM probe_subject", 4),
        ("DELETE FROM sample; DELETE FROM probe_run", 2),
        ("UPDATE probe_run SET ended_at = '2020-01-01T00:00:00Z'", 2),
        ("UPDATE probe_run SET evidence = 2", 2),
        ("DELETE FROM record WHERE valid_to_revision IS NOT NULL", 1),
        ("UPDATE record SET valid_to_revision = 1 WHERE valid_to_revision = 2", 1),
        ("DELETE FROM evidence WHERE sequence = 5; DELETE FROM revision WHERE number = 2", 1),
    ])
    func whatIsHiddenInTheTablesShows(_ sql: String, _ row: Int64) throws {
        _ = try plan.recordProbeRun(
            [Sample.failure("pg-1", at: 180)], startedAt: Sample.instant(180), endedAt: Sample.instant(181),
            by: Sample.actor)
        _ = try plan.apply([Sample.site("a", "Sur")], at: Sample.instant(240), by: Sample.actor)
        #expect(try plan.verifyChain().isIntact)
        let triggers = try sqlite3(scratch.path, "SELECT name FROM sqlite_schema WHERE type = 'trigger'").output
        let drops = triggers.split(separator: "\n").map { "DROP TRIGGER \($0);" }.joined()
        let answer = try sqlite3(scratch.path, "PRAGMA foreign_keys = OFF; \(drops) \(sql)")
        #expect(answer.status == 0, "\(answer.output)")
        #expect(try plan.verifyChain().firstBreak?.row == EvidenceID(row))
    }

    @Test func aClockThatWentBackWritesNothingIntoThePast() throws {
        func run(at seconds: Double) throws {
            _ = try plan.recordProbeRun(
                [Sample.failure("pg-1", at: seconds)], startedAt: Sample.instant(seconds),
                endedAt: Sample.instant(seconds), by: Sample.actor)
        }
        let behind = #expect(throws: OperatorError.self) { try run(at: 120 - 601) }
        #expect(behind?.code == .conflict)
        #expect(behind?.message.en.contains("2027-01-15T07:51:59Z, before evidence E-000003") == true)
        #expect(try plan.present(Sample.instant(120 - 601)) == Sample.instant(120))
        #expect(try plan.evidenceRows().count == 3)
        try run(at: 120 - 600)
        #expect(try plan.present(Sample.instant(120 - 600)) == Sample.instant(120 - 600))
        #expect(try plan.verifyChain().isIntact)
    }

    @Test func aRowChangedThroughTheSchemaTableShows() throws {
        // writable_schema lets a trigger be emptied without dropping it.
        _ = try sqlite3(
            scratch.path,
            """
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = 'CREATE TRIGGER evidence_is_never_changed BEFORE UPDATE ON evidence WHEN 0 '
                || 'BEGIN SELECT 1; END' WHERE name = 'evidence_is_never_changed';
            """)
        #expect(try sqlite3(scratch.path, "UPDATE evidence SET text = text || ' ' WHERE sequence = 2").status == 0)
        let verification = try scratch.open(.readOnly).verifyChain()
        #expect(verification.missingGuards == ["evidence_is_never_changed"])
        #expect(verification.firstBreak?.row == EvidenceID(2))
    }
}
