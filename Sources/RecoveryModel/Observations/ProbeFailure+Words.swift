extension ProbeFailure.Reason {
    /// The reason for people.
    package var words: LocalizedText {
        switch self {
        case .unreachable: LocalizedText(es: "no se pudo conectar", en: "could not connect")
        case .timedOut: LocalizedText(es: "se agotó el tiempo de espera", en: "timed out")
        case .authentication: LocalizedText(es: "rechazó la contraseña o llave", en: "refused the password or key")
        case .hostKeyChanged: LocalizedText(es: "cambió la llave del servidor", en: "the host key changed")
        case .hostKeyUnknown: LocalizedText(es: "llave del servidor desconocida", en: "the host key is unknown")
        case .tls: LocalizedText(es: "falló el cifrado TLS", en: "TLS failed")
        case .permission: LocalizedText(es: "permiso insuficiente", en: "permission is missing")
        case .missing:
            LocalizedText(es: "no existe la base, carpeta o archivo", en: "database, folder or file is missing")
        case .noSpace: LocalizedText(es: "sin espacio", en: "no space left")
        case .contentDiffers: LocalizedText(es: "lo leído no coincide con lo escrito", en: "content read back differs")
        case .notConfigured:
            LocalizedText(es: "falta el secreto que nombra el inventario", en: "the named secret is missing")
        case .unsupported:
            LocalizedText(es: "este programa aún no lo sondea", en: "this program does not probe it yet")
        case .protocolFailure: LocalizedText(es: "error de protocolo", en: "protocol error")
        }
    }

    /// Whether it lies with us that nothing is known: the peer was not even asked.
    package var isOurs: Bool {
        switch self {
        case .notConfigured, .unsupported: true
        case .unreachable, .timedOut, .authentication, .hostKeyChanged, .hostKeyUnknown, .tls, .permission, .missing,
            .noSpace, .contentDiffers, .protocolFailure:
            false
        }
    }
}
