import Foundation
import PlanStore
import RecoveryModel

// A process of our own for the tests of PlanStore: they kill it, run twenty of it, or run it against a limit.
// Everything written is told on stdout once it is on the disk.

func tell(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

func sites(_ count: Int, generation: Int) -> [InventoryRecord] {
    (0..<count).map {
        InventoryRecord(kind: .site, id: "site-\($0)", fields: ["name": .text("generation \(generation)")])
    }
}

func exercise(_ id: String, at instant: Date) -> Exercise {
    Exercise(
        id: id, kind: .restore, systems: [], scenario: nil, place: nil, wasAnnounced: nil, goals: [], goalsSetAt: nil,
        startedAt: instant, endedAt: instant, phases: [], participants: [], verdict: .pass, impactAt: nil,
        recoveredTo: nil, remarks: [], files: [], corrects: nil)
}

// A test that fails must not leave us behind.
_ = alarm(120)
let arguments = CommandLine.arguments
let count = arguments.count > 3 ? Int(arguments[3]) ?? 0 : 0
let actor = Actor(osUser: "writer", person: nil)
let instant = Date(timeIntervalSince1970: 1_800_000_000)
do {
    let database = try PlanDatabase.open(arguments[2], mode: .create, patience: .seconds(60))
    switch arguments[1] {
    case "exercises":
        // exercises FILE COUNT NAME: that many exercises, NAME-0, NAME-1…
        for number in 0..<count {
            _ = try database.recordExercise(exercise("\(arguments[4])-\(number)", at: instant), at: instant, by: actor)
            tell("\(arguments[4])-\(number)")
        }
    case "apply-for-ever":
        // apply-for-ever FILE COUNT: inventories of that many sites, each of one generation.
        for generation in 0... {
            _ = try database.apply(sites(count, generation: generation), at: instant, by: actor)
            tell("\(generation)")
        }
    case "apply":
        // apply FILE COUNT: one inventory of that many sites.
        _ = try database.apply(sites(count, generation: 0), at: instant, by: actor)
        tell("applied")
    default:
        tell("unknown job")
        exit(64)
    }
} catch {
    tell("\(error.code.rawValue): \(error.message.en)")
    exit(1)
}
