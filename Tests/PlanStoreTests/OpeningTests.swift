import Foundation
import PlanStore
import RecoveryModel
import Testing

@Suite struct OpeningTests {
    let scratch: ScratchPlan

    init() throws { scratch = try ScratchPlan() }

    private func refusal(_ mode: PlanDatabase.Mode, patience: Duration = .seconds(1)) -> OperatorError? {
        #expect(throws: OperatorError.self) {
            try PlanDatabase.open(scratch.path, mode: mode, patience: patience)
        }
    }

    @Test func aNewPlanIsForItsOwnerOnlyAndDurable() throws {
        let plan = try scratch.open()
        _ = try plan.apply([Sample.site("a", "Norte")], at: Sample.instant(), by: Sample.actor)
        for name in try FileManager.default.contentsOfDirectory(atPath: scratch.folder) {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(scratch.folder)/\(name)")
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
        #expect(try sqlite3(scratch.path, "PRAGMA journal_mode; PRAGMA integrity_check").output == "wal\nok\n")
        let loose = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%'"
        #expect(try sqlite3(scratch.path, loose).output == "grdb_migrations\n")
    }

    @Test(arguments: [PlanDatabase.Mode.create, .existing, .readOnly])
    func aFolderInThePlaceOfThePlanIsNamedAsSuch(_ mode: PlanDatabase.Mode) throws {
        try FileManager.default.createDirectory(atPath: scratch.path, withIntermediateDirectories: false)
        #expect(refusal(mode)?.code == .invalidInput)
    }

    @Test func aPlanIsReadByASecondOpening() throws {
        _ = try scratch.open().apply([Sample.site("a", "Norte")], at: Sample.instant(), by: Sample.actor)
        #expect(try scratch.open(.create).records().count == 1)
        #expect(try scratch.open(.existing).records().count == 1)
        let reader = try scratch.open(.readOnly)
        #expect(try reader.records().count == 1)
        let error = #expect(throws: OperatorError.self) {
            try reader.apply([], at: Sample.instant(), by: Sample.actor)
        }
        #expect(error?.code == .refused)
    }

    @Test func aMissingPlanIsNotMade() throws {
        for mode in [PlanDatabase.Mode.existing, .readOnly] {
            let error = refusal(mode)
            #expect(error?.code == .notFound)
            #expect(error?.hint?.es.contains("drp inventory apply") == true)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder).isEmpty)
    }

    @Test func aNewerPlanIsRefused() throws {
        try scratch.open().close()
        _ = try sqlite3(scratch.path, "PRAGMA user_version = 2")
        for mode in [PlanDatabase.Mode.create, .existing, .readOnly] {
            let error = refusal(mode)
            #expect(error?.code == .unsupported)
            #expect(error?.message.es.contains("una versión más nueva") == true)
        }
    }

    @Test func aDatabaseOfSomethingElseIsRefusedUntouched() throws {
        _ = try sqlite3(scratch.path, "CREATE TABLE theirs(a); INSERT INTO theirs VALUES (1)")
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
        for mode in [PlanDatabase.Mode.create, .existing, .readOnly] { #expect(refusal(mode)?.code == .invalidInput) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
    }

    @Test func whatIsNoDatabaseIsRefusedUntouched() throws {
        let text = String(repeating: "this is no database\n", count: 100)
        try text.write(toFile: scratch.path, atomically: true, encoding: .utf8)
        for mode in [PlanDatabase.Mode.create, .existing, .readOnly] { #expect(refusal(mode)?.code == .integrity) }
        #expect(try String(contentsOfFile: scratch.path, encoding: .utf8) == text)
    }

    @Test func aDamagedPlanIsNamed() throws {
        let plan = try scratch.open()
        _ = try plan.apply((0..<200).map { Sample.site("s\($0)", "x") }, at: Sample.instant(), by: Sample.actor)
        try plan.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder) == ["plan.sqlite"])
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path))
        try file.seek(toOffset: 4096)
        try file.write(contentsOf: Data(repeating: 0xA5, count: 60_000))
        try file.close()
        let error = #expect(throws: OperatorError.self) {
            _ = try scratch.open(.existing).snapshot(asOf: Sample.instant())
        }
        #expect(error?.code == .integrity)
    }

    @Test func aLockedPlanIsAConflict() throws {
        let plan = try PlanDatabase.open(scratch.path, mode: .create, patience: .milliseconds(200))
        let process = Process()
        let input = Pipe()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
        process.arguments = [scratch.path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data("BEGIN IMMEDIATE; SELECT 'locked';\n".utf8))
        _ = output.fileHandleForReading.availableData
        let error = #expect(throws: OperatorError.self) {
            try plan.apply([Sample.site("a", "x")], at: Sample.instant(), by: Sample.actor)
        }
        #expect(error?.code == .conflict)
        #expect(try plan.records().isEmpty)
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        #expect(try plan.apply([Sample.site("a", "x")], at: Sample.instant(), by: Sample.actor).changes.count == 1)
    }
}
