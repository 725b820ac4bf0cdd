extension Rule {
    /// A backup policy says on which days and hours it runs.
    static let backupsHaveASchedule = Rule(
        "BKP-001", .critical,
        title: LocalizedText(
            es: "Respaldo con calendario",
            en: "Backup with a schedule"),
        remedy: LocalizedText(
            es: "Escribir en `schedule` los días y horas en que corre el respaldo.",
            en: "Write in `schedule` the days and hours at which the backup runs."),
        clause: "ISO/IEC 27001 A.8.13, A.5.37"
    ) { input in
        input.inventory.backupPolicies.map { policy in
            guard policy.schedule?.trimmed.isEmpty ?? true else { return .pass(input.subject(policy)) }
            let store = input.storeName(policy)
            return .fail(
                input.subject(policy), es: "La política de respaldo de «\(store)» no define días ni horas.",
                en: "Backup policy of \"\(store)\" has no schedule.")
        }
    }
}
