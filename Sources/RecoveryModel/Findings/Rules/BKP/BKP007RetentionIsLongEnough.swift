extension Rule {
    /// Copies are kept for a stated time, no shorter than the law demands.
    static let retentionIsLongEnough = Rule(
        "BKP-007", .medium,
        title: LocalizedText(
            es: "Retención definida y suficiente",
            en: "Retention defined and long enough"),
        remedy: LocalizedText(
            es: "Declarar `retention` o `retention_period` por al menos el mínimo legal del almacén.",
            en: "Declare `retention` or `retention_period` for at least the legal minimum of the data store."),
        clause: "ISO/IEC 27001 A.5.33; LGA"
    ) { input in
        input.inventory.dataStores.filter { !input.index.policies(of: $0.id).isEmpty }.map { store in
            let subject = input.subject(store)
            let kept = input.index.policies(of: store.id).compactMap(retention(of:))
            guard let longest = kept.max() else {
                return .fail(
                    subject, es: "Retención de «\(store.name)» no definida.",
                    en: "Retention of \"\(store.name)\" undefined.")
            }
            guard let minimum = store.retentionMinimum, longest < minimum else { return .pass(subject) }
            let (a, b) = (PlainDuration.text(longest), PlainDuration.text(minimum))
            return .fail(
                subject, es: "Retención de «\(store.name)» (\(a)) menor a \(b).",
                en: "Retention of \"\(store.name)\" (\(a)) below \(b).")
        }
    }

    /// How far back the oldest kept copy reaches; the newest few by count reach back that many intervals.
    private static func retention(of policy: BackupPolicy) -> Duration? {
        var reaches = [policy.retentionPeriod].compactMap { $0 }
        if let rule = policy.retention {
            let day = Duration.seconds(86_400)
            for (count, span) in [(rule.daily, 1), (rule.weekly, 7), (rule.monthly, 30), (rule.yearly, 365)] {
                if let count, count > 0 { reaches.append(day * (count * span)) }
            }
            if let last = rule.last, last > 0, let interval = policy.interval { reaches.append(interval * last) }
        }
        return reaches.max()
    }
}
