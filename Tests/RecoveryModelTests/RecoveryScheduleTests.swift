import RecoveryModel
import Testing

@Suite struct RecoveryScheduleTests {
    private static func task(_ id: String, _ minutes: Int64?, _ team: String?, _ before: String...) -> RecoveryTask {
        RecoveryTask(
            id: id, name: id, duration: minutes.map { .seconds($0 * 60) }, isMeasured: false, team: team,
            predecessors: before)
    }

    // G19: the reference plan, computed apart from this program.
    private static let plan = [
        task("N", 30, "NET"), task("S", 45, "INF"), task("D", 60, "DBA", "N", "S"), task("L", 20, "INF", "N"),
        task("F", 40, "INF", "S"), task("A", 25, "APP", "D", "L"), task("W", 10, "NET", "A"),
        task("V", 15, "APP", "W", "F"),
    ]

    private func minutes(_ duration: Duration) -> Int64 { duration.components.seconds / 60 }

    @Test func teamsGiveTheReferenceSchedule() {
        let schedule = RecoverySchedule.make(tasks: Self.plan, staffing: .teams)
        #expect(minutes(schedule.finish) == 155)
        #expect(schedule.criticalPath == ["S", "D", "A", "W", "V"])
        let starts = Dictionary(uniqueKeysWithValues: schedule.entries.map { ($0.task.id, minutes($0.start)) })
        #expect(starts == ["N": 0, "S": 0, "D": 45, "L": 45, "F": 65, "A": 105, "W": 130, "V": 140])
        #expect(Set(schedule.entries.filter(\.isCritical).map(\.task.id)) == ["S", "D", "A", "W", "V"])
        #expect(schedule.waves == [["N", "S"], ["D", "F", "L"], ["A"], ["W"], ["V"]])
        #expect(schedule.undetermined.isEmpty)
    }

    @Test func onePersonDoesEverythingInTurn() {
        let schedule = RecoverySchedule.make(tasks: Self.plan, staffing: .onePerson)
        #expect(minutes(schedule.finish) == 245)
        #expect(schedule.criticalPath.count == 8)
        #expect(minutes(RecoverySchedule.make(tasks: Self.plan, staffing: .unlimited).finish) == 155)
    }

    @Test func aSecondDatabaseWaitsForTheOneAdministrator() {
        var tasks = Self.plan.filter { $0.id != "A" }
        tasks += [Self.task("E", 50, "DBA", "N", "S"), Self.task("A", 25, "APP", "D", "E", "L")]
        #expect(minutes(RecoverySchedule.make(tasks: tasks, staffing: .unlimited).finish) == 155)
        #expect(minutes(RecoverySchedule.make(tasks: tasks, staffing: .teams).finish) == 205)
    }

    @Test func aCycleAndWhatWaitsForItAreUndetermined() {
        let tasks = [
            Self.task("a", 10, nil, "b"), Self.task("b", 10, nil, "a"), Self.task("c", 10, nil, "b"),
            Self.task("d", 10, nil), Self.task("e", 5, nil, "e"),
        ]
        let schedule = RecoverySchedule.make(tasks: tasks, staffing: .teams)
        #expect(schedule.undetermined == ["a", "b", "c", "e"])
        #expect(schedule.entries.map(\.task.id) == ["d"])
        #expect(minutes(schedule.finish) == 10)
    }

    @Test func aMissingDurationCountsAsZeroAndIsNamed() {
        let tasks = [Self.task("a", nil, "X"), Self.task("b", 10, "X", "a", "elsewhere")]
        let schedule = RecoverySchedule.make(tasks: tasks, staffing: .teams)
        #expect(schedule.undetermined == ["a"])
        #expect(minutes(schedule.finish) == 10)
        #expect(schedule.criticalPath == ["a", "b"])
    }

    @Test func noTasksEndAtOnce() {
        let schedule = RecoverySchedule.make(tasks: [], staffing: .onePerson)
        #expect(schedule.finish == .zero)
        #expect(schedule.waves.isEmpty)
    }

    @Test(arguments: RecoverySchedule.Staffing.allCases)
    func tenThousandTasksTakeLittleTime(_ staffing: RecoverySchedule.Staffing) {
        let tasks = (0..<10_000).map { number in
            let before = [number / 2, number / 3].filter { $0 < number }.map { "t\($0)" }
            return RecoveryTask(
                id: "t\(number)", name: "t\(number)", duration: .seconds(number % 97), isMeasured: false,
                team: "team\(number % 20)", predecessors: before)
        }
        let clock = ContinuousClock()
        var schedule: RecoverySchedule?
        // Quadratic scheduling takes minutes here; the limit is far from both.
        let elapsed = clock.measure { schedule = RecoverySchedule.make(tasks: tasks, staffing: staffing) }
        #expect(schedule?.entries.count == 10_000)
        #expect(elapsed < .seconds(10))
    }

    @Test func ofTwoThatCouldStartNowTheGraverTierGoesFirst() {
        func task(_ id: String, tier: Int, minutes: Int64) -> RecoveryTask {
            RecoveryTask(
                id: id, name: id, tier: tier, duration: .seconds(minutes * 60), isMeasured: false, team: "INF",
                predecessors: [])
        }
        let schedule = RecoverySchedule.make(
            tasks: [task("nomina", tier: 2, minutes: 60), task("identidad", tier: 1, minutes: 20)], staffing: .teams)
        #expect(schedule.entries.map(\.task.id) == ["identidad", "nomina"])
    }
}
