import RecoveryModel

extension Exercise.Kind {
    /// What kind of exercise it is.
    var label: LocalizedText {
        switch self {
        case .tabletop: LocalizedText(es: "ejercicio de mesa", en: "tabletop exercise")
        case .callTree: LocalizedText(es: "árbol de llamadas", en: "call tree")
        case .component: LocalizedText(es: "prueba de componente", en: "component test")
        case .functional: LocalizedText(es: "ejercicio funcional", en: "functional exercise")
        case .restore: LocalizedText(es: "restauración", en: "restore")
        case .failover: LocalizedText(es: "conmutación por falla", en: "failover")
        case .switchover: LocalizedText(es: "conmutación programada", en: "switchover")
        case .full: LocalizedText(es: "simulacro integral", en: "full-scale drill")
        }
    }
}

extension Exercise.Verdict {
    /// How it came out.
    var label: LocalizedText {
        switch self {
        case .pass: LocalizedText(es: "satisfactorio", en: "passed")
        case .fail: LocalizedText(es: "no satisfactorio", en: "failed")
        case .error: LocalizedText(es: "no concluyente", en: "could not be judged")
        }
    }
}

extension PhaseTiming.Phase {
    /// The phase in words.
    var label: LocalizedText {
        switch self {
        case .detect: LocalizedText(es: "detección", en: "detection")
        case .declare: LocalizedText(es: "declaración", en: "declaration")
        case .mobilise: LocalizedText(es: "movilización", en: "mobilisation")
        case .provision: LocalizedText(es: "aprovisionamiento", en: "provisioning")
        case .fetch: LocalizedText(es: "obtención de la copia", en: "fetching the copy")
        case .authenticate: LocalizedText(es: "autenticación", en: "authentication")
        case .decrypt: LocalizedText(es: "descifrado", en: "decryption")
        case .create: LocalizedText(es: "creación", en: "creation")
        case .restore: LocalizedText(es: "restauración", en: "restore")
        case .replay: LocalizedText(es: "aplicación de WAL", en: "WAL replay")
        case .reconfigure: LocalizedText(es: "reconfiguración", en: "reconfiguration")
        case .validate: LocalizedText(es: "validación", en: "validation")
        case .cutover: LocalizedText(es: "puesta en operación", en: "cutover")
        }
    }
}

extension DrillRemark.Kind {
    /// What was noted.
    var label: LocalizedText {
        switch self {
        case .strength: LocalizedText(es: "fortaleza", en: "strength")
        case .opportunity: LocalizedText(es: "oportunidad de mejora", en: "opportunity")
        case .nonconformity: LocalizedText(es: "no conformidad", en: "nonconformity")
        }
    }
}
