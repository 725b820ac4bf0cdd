import RecoveryModel

extension ProbeFailure.Reason {
    /// The reason in the person's words.
    var words: String {
        switch self {
        case .unreachable: Talk.say("no se pudo conectar", "could not connect")
        case .timedOut: Talk.say("se agotó el tiempo", "timed out")
        case .authentication: Talk.say("rechazó las credenciales", "refused the credentials")
        case .hostKeyChanged: Talk.say("cambió la llave del servidor", "the host key changed")
        case .hostKeyUnknown: Talk.say("la llave del servidor no es conocida", "the host key is not known")
        case .tls: Talk.say("falló el cifrado (TLS)", "TLS failed")
        case .permission: Talk.say("sin permiso", "no permission")
        case .missing: Talk.say("no existe", "does not exist")
        case .noSpace: Talk.say("sin espacio", "no space left")
        case .contentDiffers: Talk.say("lo leído difiere de lo escrito", "what was read back differs")
        case .notConfigured: Talk.say("falta configurarlo aquí", "not configured here")
        case .unsupported: Talk.say("no admitido", "not supported")
        case .protocolFailure: Talk.say("falla de protocolo", "protocol failure")
        }
    }
}
