extension Rule {
    /// Every accepted risk has an approver and a last day still to come.
    static let waiversHold = Rule(
        "EVD-003", .medium,
        title: LocalizedText(
            es: "Aceptaciones de riesgo vigentes",
            en: "Risk acceptances in force"),
        remedy: LocalizedText(
            es: "Renovar la aceptación con autorización y nueva fecha, o corregir el hallazgo y retirarla.",
            en: "Renew the acceptance with approval and a new date, or mend the finding and remove it."),
        clause: "ISO 22301 6.1; ISO 31000"
    ) { input in
        input.inventory.waivers.map { waiver in
            guard !waiver.isInForce(on: input.today) else { return .pass(input.subject(waiver)) }
            let (es, en) = (waiver.expiresOn.es, waiver.expiresOn.en)
            return .fail(
                input.subject(waiver),
                es: "Aceptación de riesgo \(waiver.id) (\(waiver.rule), hasta \(es)) vencida o sin autorización.",
                en: "Risk acceptance \(waiver.id) (\(waiver.rule), until \(en)) expired or unapproved.")
        }
    }
}
