import RecoveryModel

extension ProbeFailure.Reason {
    /// Why there is no answer.
    var label: LocalizedText {
        switch self {
        case .unreachable: LocalizedText(es: "inalcanzable", en: "unreachable")
        case .timedOut: LocalizedText(es: "no respondió a tiempo", en: "timed out")
        case .authentication: LocalizedText(es: "rechazó la credencial", en: "refused the credential")
        case .hostKeyChanged: LocalizedText(es: "cambió la llave del servidor", en: "its host key changed")
        case .hostKeyUnknown: LocalizedText(es: "llave del servidor desconocida", en: "unknown host key")
        case .tls: LocalizedText(es: "falla de TLS", en: "TLS failure")
        case .permission: LocalizedText(es: "permiso insuficiente", en: "permission denied")
        case .missing: LocalizedText(es: "no existe lo solicitado", en: "what was asked for is missing")
        case .noSpace: LocalizedText(es: "sin espacio", en: "no space left")
        case .contentDiffers:
            LocalizedText(
                es: "lo leído difiere de lo escrito",
                en: "what was read differs from what was written")
        case .notConfigured:
            LocalizedText(
                es: "falta la credencial que nombra el inventario",
                en: "the credential that the inventory names is missing")
        case .unsupported: LocalizedText(es: "versión no soportada", en: "unsupported version")
        case .protocolFailure: LocalizedText(es: "falla de protocolo", en: "protocol failure")
        }
    }
}

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
