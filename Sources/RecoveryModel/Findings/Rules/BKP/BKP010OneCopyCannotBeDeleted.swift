extension Rule {
    /// One copy of each data store is offline or immutable.
    static let oneCopyCannotBeDeleted = Rule(
        "BKP-010", .high,
        title: LocalizedText(
            es: "Copia inmutable o desconectada",
            en: "Immutable or offline copy"),
        remedy: LocalizedText(
            es: "Agregar un destino inmutable (`immutable_for`) o desconectado (`offline: true`).",
            en: "Add a target that is immutable (`immutable_for`) or disconnected (`offline: true`)."),
        clause: "ISO/IEC 27001 A.8.13, A.8.7"
    ) { input in
        input.backedUpStores.map { store in
            let isSafe = input.targets(of: store).contains {
                $0.isOffline == true || ($0.immutableFor ?? .zero) > .zero
            }
            guard !isSafe else { return .pass(input.subject(store)) }
            return .fail(
                input.subject(store),
                es: "«\(store.name)» no tiene copia inmutable o desconectada (riesgo de secuestro de datos).",
                en: "\"\(store.name)\" has no immutable/offline copy (ransomware risk).")
        }
    }
}
