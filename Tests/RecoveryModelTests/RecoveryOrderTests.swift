import RecoveryModel
import Testing

@Suite struct RecoveryOrderTests {
    private let plan = PlanBuilder()
        .with(.role, "dba", ["name": "Bases de datos"]).with(.role, "own", ["name": "Área usuaria"])
        .with(
            .system, "app",
            [
                "name": "Trámites", "tier": 1, "owner_role": "own",
                "depends_on": [["on": "db"], ["on": "mail", "strength": "soft"]],
                "recovery": ["duration": "30 min", "team": "dba"],
            ]
        )
        .with(
            .component, "db",
            [
                "name": "Base", "category": "database", "recovery": ["duration": "1 h", "team": "dba"],
                "depends_on": [["on": "isp"]],
            ]
        )
        .with(.supplier, "isp", ["name": "Enlace", "service": "internet", "restores_within": "2 h"])
        .with(.component, "mail", ["name": "Correo", "category": "application"])

    @Test func theTasksAreTheSystemsAndWhatTheyNeedHard() throws {
        let tasks = RecoveryTasks.all(in: try plan.snapshot())
        #expect(tasks.map(\.id).sorted() == ["app", "db", "isp"])
        let order = RecoveryOrder(tasks: tasks)
        #expect(order.finish(of: "app") == .seconds(3.5 * 3600))
        #expect(order.finish(of: "app", .unlimited) == .seconds(3.5 * 3600))
        #expect(order.finish(of: "nobody") == nil)
    }

    @Test func aSupplierWithoutAnAgreedTimeHasNoTask() throws {
        let snapshot = try plan.with(.supplier, "isp", ["restores_within": .null]).snapshot()
        #expect(RecoveryOrder(snapshot).finish(of: "app") == .seconds(1.5 * 3600))
    }

    @Test func aMissingDurationLeavesNoFinish() throws {
        let snapshot = try plan.with(.component, "db", ["recovery": .null]).snapshot()
        let order = RecoveryOrder(snapshot)
        #expect(order.finish(of: "app") == nil)
        #expect(order.undetermined(for: "app") == ["db"])
    }

    @Test func anExcludedSystemHasATaskOnlyWhenNeeded() throws {
        let excluded = plan.with(
            .system, "old", ["name": "Viejo", "tier": 4, "owner_role": "own", "exclusion": "baja"])
        #expect(RecoveryTasks.all(in: try excluded.snapshot()).count == 3)
        let needed = excluded.with(.component, "db", ["depends_on": [["on": "old"]]])
        #expect(RecoveryTasks.all(in: try needed.snapshot()).map(\.id).contains("old"))
    }

    @Test func aDocumentedStartBreaksACycleOnlyThere() throws {
        let cycle = plan.with(.component, "db", ["depends_on": [["on": "app"]]])
        #expect(RecoveryOrder(try cycle.snapshot()).finish(of: "app") == nil)
        let broken = plan.with(
            .component, "db", ["depends_on": [["on": "app", "bootstrap": "iniciar con archivo local"]]])
        #expect(RecoveryOrder(try broken.snapshot()).finish(of: "app") == .seconds(1.5 * 3600))
        // Outside a cycle the note changes nothing.
        let noted = plan.with(.component, "db", ["depends_on": [["on": "isp", "bootstrap": "línea de reserva"]]])
        #expect(RecoveryOrder(try noted.snapshot()).finish(of: "app") == .seconds(3.5 * 3600))
    }

    @Test func aMeasuredOwnRecoveryReplacesTheDeclaredOne() throws {
        let alone = plan.with(
            .system, "alone",
            ["name": "Alone", "tier": 1, "owner_role": "USU-1", "recovery": ["duration": "3 h"]])
        let measured = alone.exercised(
            .sample(systems: ["alone"], minutes: [(.detect, 9), (.restore, 40), (.validate, 5)]))
        let task = RecoveryTasks.all(in: try measured.snapshot()).first { $0.id == "alone" }
        #expect(task?.duration == .seconds(45 * 60))
        #expect(task?.isMeasured == true)
        let shared = alone.exercised(.sample(systems: ["alone", "other"]))
        #expect(RecoveryTasks.all(in: try shared.snapshot()).first { $0.id == "alone" }?.isMeasured == false)
        // An exercise of "app" brings its dependencies back too, which the schedule counts apart.
        let dependent = plan.exercised(.sample(systems: ["app"]))
        #expect(RecoveryTasks.all(in: try dependent.snapshot()).first { $0.id == "app" }?.isMeasured == false)
    }
}
