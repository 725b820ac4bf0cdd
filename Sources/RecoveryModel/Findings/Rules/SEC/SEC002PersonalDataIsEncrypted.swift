extension Rule {
    /// A backup that holds personal data is encrypted.
    static let personalDataIsEncrypted = Rule(
        "SEC-002", .high,
        title: LocalizedText(
            es: "Respaldos con datos personales cifrados",
            en: "Backups with personal data encrypted"),
        remedy: LocalizedText(
            es: "Cifrar el respaldo y declarar `encryption`; resguardar la llave aparte.",
            en: "Encrypt the backup and declare `encryption`; keep the key elsewhere."),
        clause: "ISO/IEC 27001 A.8.24; LGPDPPSO 25–26"
    ) { input in
        input.inventory.backupPolicies.compactMap { policy in
            guard let store = input.inventory.dataStores[id: policy.dataStore] else { return nil }
            let subject = input.subject(policy)
            let personal = store.personalData ?? input.inventory.systems[id: store.system]?.personalData
            guard personal != RecoverableSystem.PersonalData.none else { return nil }
            if let encryption = policy.encryption, encryption != .none { return .pass(subject) }
            guard personal != nil, policy.encryption != nil else {
                return .unknown(
                    subject, es: "No consta si el respaldo de «\(store.name)» tiene datos personales o va cifrado.",
                    en: "Nothing says whether the backup of \"\(store.name)\" holds personal data or is encrypted.")
            }
            return .fail(
                subject, es: "Respaldo de «\(store.name)» con datos personales sin cifrar.",
                en: "Backup of \"\(store.name)\" with personal data unencrypted.")
        }
    }
}
