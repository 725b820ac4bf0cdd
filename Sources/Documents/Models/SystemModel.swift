import RecoveryModel

/// What the annex of one system works from.
struct SystemContext: Sendable {
    let plan: PlanContext
    let system: RecoverableSystem

    var stores: [DataStore] { plan.index.storesBySystem[system.id] ?? [] }
    var endpoints: [Endpoint] { plan.index.endpointsBySystem[system.id] ?? [] }
    var exercises: [RecordedExercise] { plan.index.exercisesBySystem[system.id] ?? [] }
    var findings: [Finding] { plan.index.findingsBySystem[system.id] ?? [] }
}

/// What the template of a system's annex may print.
enum SystemModel {
    static let fields: [ModelField<SystemContext>] =
        DocumentFields.common.map { $0.inside { $0.plan } } + values + blocks

    private static let values: [ModelField<SystemContext>] = [
        .value("system_name") { $0.system.name },
        .value("system_id") { $0.system.id },
        .value("tier") { "\($0.system.tier)" },
        .flag("has_alarm") { SystemChapter.hasAlarm($0) },
        .flag("has_servers") { !$0.endpoints.isEmpty },
        .flag("has_replication") { !($0.plan.index.linksBySystem[$0.system.id] ?? []).isEmpty },
    ]

    private static let blocks: [ModelField<SystemContext>] = [
        .block("root") { _ in "../" },
        .block("situation") { SystemChapter.situation($0) },
        .block("identity") { SystemChapter.identity($0) },
        .block("objectives") { ObjectivesChapter.actuals(of: $0.system, $0.plan) },
        .block("dependencies") { SystemChapter.dependencies($0) },
        .block("recovery") { SystemChapter.recovery($0) },
        .block("data_stores") { SystemChapter.stores($0) },
        .block("backup_policies") { SystemChapter.policies($0) },
        .block("targets") { SystemChapter.targets($0) },
        .block("servers") { context in
            context.endpoints.reduce(into: "") { $0 += PostgresChapter.detail($1, context.plan) }
        },
        .block("replication") { SystemChapter.replication($0) },
        .block("runbooks") { SystemChapter.runbooks($0) },
        .block("contacts") { SystemChapter.contacts($0) },
        .block("exercise_results") { ExerciseChapter.results($0.exercises, from: "../", $0.plan) },
        .block("exercise_phases") { ExerciseChapter.phases($0.exercises, $0.plan) },
        .block("programme") {
            ExerciseChapter.programme($0.plan.index.programmeBySystem[$0.system.id] ?? [], from: "../", $0.plan)
        },
        .block("findings") { FindingsChapter.table($0.findings, withRemedy: true, $0.plan) },
    ]
}
