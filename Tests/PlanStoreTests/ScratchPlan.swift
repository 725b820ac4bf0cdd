import Foundation
import PlanStore
import RecoveryModel

/// A folder of its own for each test, with one plan in it.
final class ScratchPlan: Sendable {
    let folder: String
    var path: String { "\(folder)/plan.sqlite" }

    init() throws {
        folder = "/tmp/resguardo-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func open(_ mode: PlanDatabase.Mode = .create) throws -> PlanDatabase {
        try PlanDatabase.open(path, mode: mode, patience: .seconds(30))
    }
}

/// What the tests write.
enum Sample {
    static let actor = Actor(osUser: "mperez", person: "maria-perez")

    /// An instant by seconds after a fixed one.
    static func instant(_ seconds: Double = 0) -> Date { Date(timeIntervalSince1970: 1_800_000_000 + seconds) }

    static func site(_ id: String, _ name: String) -> InventoryRecord {
        InventoryRecord(kind: .site, id: id, fields: ["name": .text(name), "role": .text("primary")])
    }

    static func contact(_ id: String, _ value: String) -> InventoryRecord {
        InventoryRecord(
            kind: .contact, id: id,
            fields: ["person": .text("maria-perez"), "channel": .text("mobile"), "value": .text(value)])
    }

    static func person(_ name: String) -> InventoryRecord {
        InventoryRecord(
            kind: .person, id: "maria-perez", fields: ["name": .text(name), "position": .text("Jefa de Departamento")])
    }

    static func system(_ id: String, rto: Duration) -> InventoryRecord {
        InventoryRecord(
            kind: .system, id: id,
            fields: [
                "name": .text("Padrón “\(id)”"), "tier": .integer(1), "owner_role": .text("DRP-1"),
                "objectives": .group(["rto": .duration(rto), "rpo": .duration(.seconds(900))]),
            ])
    }

    static func exercise(_ id: String, corrects: String? = nil, verdict: Exercise.Verdict = .pass) -> Exercise {
        Exercise(
            id: id, kind: .restore, systems: ["padron"], scenario: nil, place: "Sala 2", wasAnnounced: true,
            goals: [.init(text: "Menos de 4 h", target: "4 h", isMet: true)], goalsSetAt: instant(-90_000),
            startedAt: instant(-7200), endedAt: instant(-60), phases: [PhaseTiming(.restore, .seconds(1200))],
            participants: [.init(person: "maria-perez", duty: .executor, role: "DRP-2")], verdict: verdict,
            impactAt: instant(-7200), recoveredTo: instant(-7300),
            remarks: [.init(kind: .strength, text: "Bien \"dicho\"", owner: nil, due: nil)], files: [],
            corrects: corrects)
    }

    static func failure(_ id: String, at seconds: Double) -> Observation {
        Observation(
            subject: .endpoint(id), takenAt: instant(seconds), elapsedSeconds: 0.25,
            outcome: .failed(ProbeFailure(.unreachable, "connection refused")))
    }

    static func answer(_ id: String, at seconds: Double) -> Observation {
        Observation(
            subject: .target(id), takenAt: instant(seconds), elapsedSeconds: 1,
            outcome: .target(
                TargetFacts(
                    phases: [.init(name: .write, seconds: 0.5)], proved: ByteCount(4096),
                    freeSpace: .unknown(reason: LocalizedText(verbatim: "FTP no lo dice")),
                    address: "ftp://respaldo.example.org/",
                    isEncryptedInTransit: false)))
    }
}
