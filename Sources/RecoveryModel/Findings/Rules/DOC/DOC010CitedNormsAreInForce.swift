extension Rule {
    /// Every norm that the plan cites is in force.
    static let citedNormsAreInForce = Rule(
        "DOC-010", .medium,
        title: LocalizedText(
            es: "Normas citadas vigentes",
            en: "Cited norms in force"),
        remedy: LocalizedText(
            es: "Sustituir la norma por la vigente y confirmarla con el área jurídica.",
            en: "Replace the norm by the one in force, and confirm it with the legal department."),
        clause: "ISO 22301 4.2.2; ISO/IEC 27001 A.5.31"
    ) { input in
        let plan = input.inventory.documents.first { $0.category == .drp }?.title
        let (es, en) = (plan.map { "«\($0)»" } ?? "El plan", plan.map { "\"\($0)\"" } ?? "The plan")
        return input.inventory.legalBases.map { norm in
            let subject = input.subject(norm)
            switch norm.isInForce {
            case true: return .pass(subject)
            case false:
                return .fail(
                    subject, es: "\(es) cita una norma abrogada: \(norm.name).",
                    en: "\(en) cites a repealed norm: \(norm.name).")
            case nil:
                return .unknown(
                    subject, es: "No consta si está vigente la norma «\(norm.name)».",
                    en: "Nothing says whether the norm \"\(norm.name)\" is in force.")
            }
        }
    }
}
