import RecoveryModel

/// What the template of the disaster-recovery plan may print, chapter by chapter.
enum PlanModel {
    static let fields: [ModelField<PlanContext>] = DocumentFields.common + control + chapters + closing + prose

    private static let control: [ModelField<PlanContext>] = [
        .flag("has_alarm") { SituationChapter.hasAlarm($0) },
        .block("situation_brief") { SituationChapter.brief($0) },
        .block("critical_findings") { SituationChapter.criticalTable($0) },
        .block("control_table") { ControlChapter.control($0) },
        .block("signatures") { ControlChapter.signatures($0) },
        .block("change_log") { ControlChapter.changes($0) },
        .block("distribution") { ControlChapter.distribution($0) },
    ]

    private static let chapters: [ModelField<PlanContext>] = [
        .block("systems_in_scope") { ScopeChapter.systems($0) },
        .block("exclusions") { ScopeChapter.exclusions($0) },
        .block("sites") { ScopeChapter.sites($0) },
        .block("legal_basis") { ScopeChapter.legalBasis($0) },
        .block("obligations") { ScopeChapter.obligations($0) },
        .block("scenarios") { ScopeChapter.scenarios($0) },
        .block("architecture") { ArchitectureChapter.systems($0) },
        .block("components") { ArchitectureChapter.components($0) },
        .block("interconnections") { ArchitectureChapter.interconnections($0) },
        .block("servers") { PostgresChapter.summary($0) },
        .block("roles") { PeopleChapter.roles($0) },
        .block("directory") { PeopleChapter.directory($0) },
        .block("call_tree") { PeopleChapter.callTree($0) },
        .block("authorities") { PeopleChapter.authorities($0) },
        .block("messages") { PeopleChapter.messages($0) },
        .block("recovery_order") { OrderChapter.waves($0) },
        .block("critical_path") { OrderChapter.criticalPath($0) },
        .block("gantt_best") { _ in EditionMark.figure(PlanFigures.best) },
        .block("gantt_worst") { _ in EditionMark.figure(PlanFigures.worst) },
        .flag("has_gantt") { !$0.input.best.entries.isEmpty },
        .block("processes") { ObjectivesChapter.processes($0) },
        .block("objectives") { ObjectivesChapter.objectives($0) },
        .block("actuals") { ObjectivesChapter.actuals($0) },
        .block("declarations") { ObjectivesChapter.declarations($0) },
        .block("strategies") { StrategyChapter.strategies($0) },
        .block("data_stores") { BackupChapter.stores($0) },
        .block("backup_policies") { BackupChapter.policies($0) },
        .block("targets") { BackupChapter.targets($0) },
        .block("activation_levels") { ActivationChapter.levels($0) },
        .block("runbook_list") { RunbookChapter.list($0) },
        .block("runbook_texts") { RunbookChapter.texts($0) },
        .block("suppliers") { SupplierChapter.suppliers($0) },
        .block("exercise_results") { ExerciseChapter.results($0) },
        .block("exercise_phases") { ExerciseChapter.phases($0.snapshot.exercises, $0) },
        .block("exercise_remarks") { ExerciseChapter.remarks($0.snapshot.exercises, $0) },
        .block("programme") { ExerciseChapter.programme($0) },
    ]

    private static let closing: [ModelField<PlanContext>] = [
        .block("evidence_index") { EvidenceChapter.index($0) },
        .block("open_findings") { FindingsChapter.open($0) },
        .block("waivers") { FindingsChapter.waivers($0) },
        .block("annex_list") { annexes($0) },
    ]

    /// `prose_purpose`, `prose_damage_assessment`…
    private static let prose: [ModelField<PlanContext>] = ProseChapter.allCases.map { chapter in
        .block("prose_" + chapter.rawValue.replacing("-", with: "_")) {
            chapter.isNeeded ? $0.prose(chapter) : $0.optionalProse(chapter)
        }
    }

    /// One line per annex file.
    private static func annexes(_ c: PlanContext) -> String {
        var table = c.table([("Anexo por sistema", "Annex by system"), ("Nivel", "Tier"), ("Archivo", "File")])
        for system in c.systemsInScope {
            table.row([
                c.systemLink(system.id), SafeMarkdown(markdown: "\(system.tier)"),
                c.paths.annex(system.id).map { .code($0 + ".md") } ?? c.missing,
            ])
        }
        return table.text(whenEmpty: c.words("*Sin dato.*", "*No data.*"))
    }
}
