extension Rule {
    /// A backup ends within its window and before the next one begins.
    static let backupsFitTheirWindow = Rule(
        "BKP-013", .medium,
        title: LocalizedText(
            es: "Respaldo dentro de su ventana",
            en: "Backup within its window"),
        remedy: LocalizedText(
            es: "Ampliar la ventana, usar respaldo incremental o repartir el trabajo.",
            en: "Widen the window, use incremental backups, or spread the work."),
        clause: "ISO/IEC 27001 A.8.6"
    ) { input in
        input.inventory.backupPolicies.filter { $0.method != .walArchive }.map { policy in
            let subject = input.subject(policy)
            let store = input.storeName(policy)
            guard let duration = policy.expectedDuration,
                let limit = [policy.window, policy.interval].compactMap({ $0 }).min()
            else {
                return .unknown(
                    subject, es: "Faltan la duración o la ventana del respaldo de «\(store)».",
                    en: "Duration or window of the backup of \"\(store)\" is missing.")
            }
            guard duration > limit else { return .pass(subject) }
            let (a, b) = (PlainDuration.text(duration), PlainDuration.text(limit))
            return .fail(
                subject, es: "El respaldo de «\(store)» excede su ventana: \(a) de \(b).",
                en: "Backup of \"\(store)\" overruns its window: \(a) of \(b).")
        }
    }
}
