import RecoveryModel

extension Contact.Channel {
    /// By which medium.
    var label: LocalizedText {
        switch self {
        case .mobile: LocalizedText(es: "celular", en: "mobile")
        case .landline: LocalizedText(es: "teléfono fijo", en: "landline")
        case .email: LocalizedText(es: "correo electrónico", en: "e-mail")
        case .radio: LocalizedText(es: "radio", en: "radio")
        case .messaging: LocalizedText(es: "mensajería", en: "messaging")
        }
    }
}

extension Contact.Verification {
    /// How it was last shown to work.
    var label: LocalizedText {
        switch self {
        case .delivery: LocalizedText(es: "entrega", en: "delivery")
        case .reply: LocalizedText(es: "respuesta", en: "reply")
        case .code: LocalizedText(es: "código", en: "code")
        case .call: LocalizedText(es: "llamada", en: "call")
        case .drill: LocalizedText(es: "simulacro", en: "drill")
        }
    }
}

extension Authority.Category {
    /// What kind of authority it is.
    var label: LocalizedText {
        switch self {
        case .emergency: LocalizedText(es: "emergencias", en: "emergency services")
        case .privacy: LocalizedText(es: "protección de datos personales", en: "data protection")
        case .csirt: LocalizedText(es: "respuesta a incidentes (CSIRT)", en: "incident response (CSIRT)")
        case .prosecutor: LocalizedText(es: "ministerio público", en: "public prosecutor")
        case .other: LocalizedText(es: "otra", en: "other")
        case .civilProtection: LocalizedText(es: "protección civil", en: "civil protection")
        case .internalControl: LocalizedText(es: "control interno", en: "internal control")
        }
    }
}

extension Role.Authority {
    /// What the holder may decide.
    var label: LocalizedText {
        switch self {
        case .declare: LocalizedText(es: "declarar", en: "declare")
        case .convene: LocalizedText(es: "convocar", en: "convene")
        case .spend: LocalizedText(es: "ejercer gasto", en: "spend")
        case .publish: LocalizedText(es: "publicar", en: "publish")
        case .failOver: LocalizedText(es: "conmutar", en: "fail over")
        case .restore: LocalizedText(es: "restaurar", en: "restore")
        case .isolate: LocalizedText(es: "aislar sistemas", en: "isolate systems")
        case .notify: LocalizedText(es: "notificar", en: "notify")
        case .accept: LocalizedText(es: "aceptar lo recuperado", en: "accept what was recovered")
        case .evacuate: LocalizedText(es: "evacuar", en: "evacuate")
        }
    }
}

extension PlanDocument.Classification {
    /// Who may read it.
    var label: LocalizedText {
        switch self {
        case .`public`: LocalizedText(es: "pública", en: "public")
        case .reserved: LocalizedText(es: "reservada", en: "reserved")
        case .confidential: LocalizedText(es: "confidencial", en: "confidential")
        }
    }
}

extension Exercise.Participant.Duty {
    /// What the person did in the exercise.
    var label: LocalizedText {
        switch self {
        case .executor: LocalizedText(es: "ejecución", en: "executor")
        case .evaluator: LocalizedText(es: "evaluación", en: "evaluator")
        case .observer: LocalizedText(es: "observación", en: "observer")
        }
    }
}
