extension Rule {
    /// The backup of a server takes its roles or its configuration files along.
    static let backupsHoldAllThatIsNeeded = Rule(
        "BKP-015", .high,
        title: LocalizedText(
            es: "Respaldo con roles y configuración",
            en: "Backup with roles and configuration"),
        remedy: LocalizedText(
            es: "Incluir `pg_dumpall --globals-only` o los archivos de configuración y declararlo en la política.",
            en: "Include `pg_dumpall --globals-only` or the configuration files, and declare it in the policy."),
        clause: "ISO/IEC 27001 A.8.13"
    ) { input in
        input.backedUpStores.compactMap { store in
            let policies = input.index.policies(of: store.id)
            let answers = policies.compactMap { policy -> Bool?? in
                switch policy.method {
                case .logicalDump: policy.includesGlobals
                case .physical, .incremental: policy.includesConfiguration
                case .walArchive, .fileCopy, .native: nil
                }
            }
            guard [.postgresql, .mariadb, .sqlserver].contains(store.engine), !answers.isEmpty else { return nil }
            let subject = input.subject(store)
            // One policy that takes them is enough to rebuild the server.
            if answers.contains(true) { return .pass(subject) }
            if answers.contains(nil) {
                return .unknown(
                    subject, es: "No consta si el respaldo de «\(store.name)» incluye roles o configuración.",
                    en: "Nothing says whether the backup of \"\(store.name)\" includes roles or config.")
            }
            return .fail(
                subject, es: "El respaldo de «\(store.name)» omite roles, configuración o llaves.",
                en: "Backup of \"\(store.name)\" omits roles, config or keys.")
        }
    }
}
