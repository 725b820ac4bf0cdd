extension Rule {
    /// A failed backup tells a contact that was verified.
    static let failuresAlertSomeone = Rule(
        "BKP-005", .high,
        title: LocalizedText(
            es: "Aviso de falla del respaldo",
            en: "Alert on backup failure"),
        remedy: LocalizedText(
            es: "Registrar en `alert_contact` un medio verificado de quien atiende las fallas.",
            en: "Record in `alert_contact` a verified contact of whoever handles failures."),
        clause: "ISO/IEC 27001 A.8.16"
    ) { input in
        input.inventory.backupPolicies.map { policy in
            let subject = input.subject(policy)
            let store = input.storeName(policy)
            guard let contact = input.inventory.contacts[id: policy.alertContact] else {
                return .fail(
                    subject, es: "Un fallo del respaldo de «\(store)» no avisa a nadie.",
                    en: "Backup failure of \"\(store)\" alerts nobody.")
            }
            let cycle = TierCycle.contactCheckDays(subject.tier ?? 4)
            if let verified = contact.verifiedOn, verified.days(until: input.today) <= cycle { return .pass(subject) }
            let es = contact.verifiedOn.map { "desde \($0.es)" } ?? "nunca"
            let en = contact.verifiedOn.map { "since \($0.en)" } ?? "never"
            return .fail(
                subject,
                es: "Un fallo del respaldo de «\(store)» avisa a un contacto sin verificar (última vez: \(es)).",
                en: "Backup failure of \"\(store)\" alerts an unverified contact (last check: \(en)).")
        }
    }
}
