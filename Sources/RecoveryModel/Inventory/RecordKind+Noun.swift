extension RecordKind {
    /// What people call one item of the kind, without article, in lower case.
    package var noun: LocalizedText {
        switch self {
        case .organization: LocalizedText(es: "organización", en: "organization")
        case .site: LocalizedText(es: "sitio", en: "site")
        case .person: LocalizedText(es: "persona", en: "person")
        case .contact: LocalizedText(es: "contacto", en: "contact")
        case .role: LocalizedText(es: "rol", en: "role")
        case .process: LocalizedText(es: "proceso", en: "process")
        case .system: LocalizedText(es: "sistema", en: "system")
        case .component: LocalizedText(es: "componente", en: "component")
        case .dataStore: LocalizedText(es: "almacén de datos", en: "data store")
        case .endpoint: LocalizedText(es: "servidor PostgreSQL", en: "PostgreSQL server")
        case .replication: LocalizedText(es: "replicación", en: "replication link")
        case .target: LocalizedText(es: "destino de respaldo", en: "backup target")
        case .backupPolicy: LocalizedText(es: "política de respaldo", en: "backup policy")
        case .supplier: LocalizedText(es: "proveedor", en: "supplier")
        case .authority: LocalizedText(es: "autoridad", en: "authority")
        case .scenario: LocalizedText(es: "escenario", en: "scenario")
        case .activationLevel: LocalizedText(es: "nivel de activación", en: "activation level")
        case .message: LocalizedText(es: "mensaje", en: "message")
        case .legalBasis: LocalizedText(es: "norma", en: "legal basis")
        case .obligation: LocalizedText(es: "obligación de aviso", en: "notification obligation")
        case .document: LocalizedText(es: "documento", en: "document")
        case .programme: LocalizedText(es: "ejercicio programado", en: "programme item")
        case .waiver: LocalizedText(es: "excepción", en: "waiver")
        case .runbook: LocalizedText(es: "procedimiento", en: "runbook")
        case .prose: LocalizedText(es: "texto de capítulo", en: "chapter text")
        }
    }
}
