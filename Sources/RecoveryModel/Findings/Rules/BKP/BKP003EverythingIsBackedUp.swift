extension Rule {
    /// Every data store, files and keys included, has a backup policy.
    static let everythingIsBackedUp = Rule(
        "BKP-003", .critical,
        title: LocalizedText(
            es: "Todo almacén con respaldo",
            en: "Every data store backed up"),
        remedy: LocalizedText(
            es: "Definir en `backup-policies.yaml` una política para el almacén.",
            en: "Define a policy for the data store in `backup-policies.yaml`."),
        clause: "ISO/IEC 27001 A.8.13; Reglamento LGPC 76-III-j"
    ) { input in
        input.inventory.dataStores.map { store in
            guard input.index.policies(of: store.id).isEmpty else { return .pass(input.subject(store)) }
            return .fail(
                input.subject(store), es: "«\(store.name)» no está cubierto por ningún respaldo.",
                en: "\"\(store.name)\" is not covered by any backup.")
        }
    }
}
