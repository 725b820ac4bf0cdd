extension Rule {
    /// A system with a standby has a backup too.
    static let replicasAreNoBackup = Rule(
        "REP-007", .high,
        title: LocalizedText(
            es: "Réplica y además respaldo",
            en: "A standby and a backup too"),
        remedy: LocalizedText(
            es: "Definir una política de respaldo: la réplica copia también los errores.",
            en: "Define a backup policy: a standby copies mistakes too."),
        clause: "ISO/IEC 27001 A.8.13"
    ) { input in
        input.systems.compactMap { system in
            let stores = input.index.stores(of: system.id).filter { $0.engine == .postgresql }
            let isReplicated =
                switch system.topology {
                case .streaming, .repmgr, .patroni, .pgAutoFailover, .logical: true
                case .single, .other, nil: !input.index.replicationLinks(of: system.id).isEmpty
                }
            guard isReplicated, !stores.isEmpty else { return nil }
            guard stores.contains(where: { input.index.policies(of: $0.id).isEmpty }) else {
                return .pass(input.subject(system))
            }
            return .fail(
                input.subject(system), es: "«\(system.name)» tiene réplica pero no respaldo.",
                en: "\"\(system.name)\" has a replica but no backup.")
        }
    }
}
