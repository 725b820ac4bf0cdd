import RecoveryModel

extension PostgresFacts.Role {
    /// What the server was.
    var label: LocalizedText {
        switch self {
        case .primary: LocalizedText(es: "primario", en: "primary")
        case .standby: LocalizedText(es: "réplica", en: "standby")
        }
    }
}

extension TargetFacts.Phase.Name {
    /// The phase in words.
    var label: LocalizedText {
        switch self {
        case .connect: LocalizedText(es: "conectar", en: "connect")
        case .write: LocalizedText(es: "escribir", en: "write")
        case .read: LocalizedText(es: "leer", en: "read")
        case .compare: LocalizedText(es: "comparar", en: "compare")
        case .delete: LocalizedText(es: "borrar", en: "delete")
        }
    }
}
