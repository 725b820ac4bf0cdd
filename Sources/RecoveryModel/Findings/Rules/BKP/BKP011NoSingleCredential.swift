extension Rule {
    /// No single credential can delete every copy of a data store.
    static let noSingleCredential = Rule(
        "BKP-011", .high,
        title: LocalizedText(
            es: "Copias con credenciales distintas",
            en: "Copies under different credentials"),
        remedy: LocalizedText(
            es: "Usar en un destino una credencial distinta, sin permiso de borrado en los demás.",
            en: "Use for one target another credential, which may not delete on the others."),
        clause: "ISO/IEC 27001 A.8.2, A.5.3"
    ) { input in
        input.backedUpStores.map { store in
            let subject = input.subject(store)
            let targets = input.targets(of: store)
            let isSafe = targets.contains { $0.isOffline == true || ($0.immutableFor ?? .zero) > .zero }
            if isSafe || Set(targets.compactMap(\.credential)).count > 1 { return .pass(subject) }
            guard targets.allSatisfy({ $0.credential != nil }) else {
                return .unknown(
                    subject, es: "No consta qué credenciales pueden borrar las copias de «\(store.name)».",
                    en: "Nothing says which credentials can delete the copies of \"\(store.name)\".")
            }
            return .fail(
                subject, es: "Una sola credencial puede borrar todas las copias de «\(store.name)».",
                en: "One credential can delete every copy of \"\(store.name)\".")
        }
    }
}
