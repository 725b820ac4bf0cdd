extension Rule {
    /// The key of an encrypted backup is kept outside the platform.
    static let keysAreEscrowed = Rule(
        "RST-005", .high,
        title: LocalizedText(
            es: "Llave en resguardo externo",
            en: "Key escrowed outside"),
        remedy: LocalizedText(
            es: "Resguardar la llave en sobre sellado fuera de la plataforma y declararlo en `key_escrow`.",
            en: "Keep the key in a sealed envelope outside the platform and declare it in `key_escrow`."),
        clause: "ISO/IEC 27001 A.8.24"
    ) { input in
        input.inventory.backupPolicies.compactMap { policy in
            guard let encryption = policy.encryption, encryption != .none else { return nil }
            guard policy.keyEscrow == nil else { return .pass(input.subject(policy)) }
            let store = input.storeName(policy)
            return .fail(
                input.subject(policy), es: "La llave del respaldo de «\(store)» no está en resguardo externo.",
                en: "Backup key of \"\(store)\" is not escrowed outside.")
        }
    }
}
