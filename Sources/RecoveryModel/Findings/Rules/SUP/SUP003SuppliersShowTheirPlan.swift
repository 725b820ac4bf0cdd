extension Rule {
    /// A supplier behind tier 1 or 2 showed its own continuity plan within a year.
    static let suppliersShowTheirPlan = Rule(
        "SUP-003", .medium,
        title: LocalizedText(
            es: "Continuidad acreditada del proveedor",
            en: "Supplier continuity shown"),
        remedy: LocalizedText(
            es: "Pedir al proveedor constancia de sus pruebas y registrar la fecha en `continuity_evidence_on`.",
            en: "Ask the supplier for proof of its tests and record the day in `continuity_evidence_on`."),
        clause: "ISO/IEC 27001 A.5.21–A.5.22"
    ) { input in
        input.inventory.suppliers.compactMap { supplier in
            let subject = input.subject(supplier)
            guard (subject.tier ?? 4) <= 2 else { return nil }
            if let shown = supplier.continuityEvidenceOn, shown.days(until: input.today) <= 365 {
                return .pass(subject)
            }
            let es = supplier.continuityEvidenceOn.map { " desde el \($0.es)" } ?? ""
            let en = supplier.continuityEvidenceOn.map { " since \($0.en)" } ?? ""
            return .fail(
                subject, es: "«\(supplier.name)» no ha acreditado su propio plan\(es).",
                en: "\"\(supplier.name)\" has shown no continuity evidence\(en).")
        }
    }
}
