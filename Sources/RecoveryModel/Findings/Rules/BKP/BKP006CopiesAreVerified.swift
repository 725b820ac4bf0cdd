extension Rule {
    /// Every copy is verified by its content.
    static let copiesAreVerified = Rule(
        "BKP-006", .high,
        title: LocalizedText(
            es: "Copias con verificación de integridad",
            en: "Copies with integrity verification"),
        remedy: LocalizedText(
            es: "Verificar cada copia por suma, lectura de vuelta o restauración, y declararlo en `verification`.",
            en: "Verify each copy by checksum, read-back or restore, and declare it in `verification`."),
        clause: "ISO/IEC 27001 A.8.13"
    ) { input in
        input.inventory.backupPolicies.map { policy in
            let subject = input.subject(policy)
            switch policy.verification {
            case .checksum, .readBack, .restore: return .pass(subject)
            case .some(.none), .size:
                return .fail(
                    subject,
                    es: "Copia «\(subject.name)» de «\(input.storeName(policy))» sin verificación de integridad.",
                    en: "Copy \"\(subject.name)\" of \"\(input.storeName(policy))\" lacks integrity verification.")
            case nil:
                return .unknown(
                    subject, es: "No consta cómo se verifica la copia «\(subject.name)».",
                    en: "Nothing says how copy \"\(subject.name)\" is verified.")
            }
        }
    }
}
