extension Rule {
    /// Old copies go only after a newer one outside the site was verified.
    static let cleanupWaitsForProof = Rule(
        "BKP-008", .critical,
        title: LocalizedText(
            es: "Depuración sólo tras verificar la copia externa",
            en: "Clean-up only after the off-site copy is verified"),
        remedy: LocalizedText(
            es: "Condicionar la depuración a que la copia externa más nueva esté verificada.",
            en: "Make the clean-up wait until the newest off-site copy has been verified."),
        clause: "ISO/IEC 27001 A.8.13"
    ) { input in
        input.inventory.backupPolicies.map { policy in
            let subject = input.subject(policy)
            let store = input.storeName(policy)
            switch policy.cleanupAfterVerifiedCopy {
            case true: return .pass(subject)
            case false:
                return .fail(
                    subject, es: "La depuración de «\(store)» borra respaldos antes de comprobar la copia externa.",
                    en: "Cleanup of \"\(store)\" deletes backups before the off-site copy is verified.")
            case nil:
                return .unknown(
                    subject, es: "No consta si la depuración de «\(store)» espera a la copia externa verificada.",
                    en: "Nothing says whether cleanup of \"\(store)\" waits for a verified off-site copy.")
            }
        }
    }
}
