extension Rule {
    /// A contract runs for ninety days more at least.
    static let contractsRun = Rule(
        "SUP-002", .high,
        title: LocalizedText(
            es: "Contratos vigentes",
            en: "Contracts in force"),
        remedy: LocalizedText(
            es: "Iniciar la renovación del contrato y registrar la nueva fecha en `contract.end`.",
            en: "Start the renewal of the contract and record the new day in `contract.end`."),
        clause: "ISO/IEC 27001 A.5.20"
    ) { input in
        input.inventory.suppliers.map { supplier in
            let subject = input.subject(supplier)
            guard let end = supplier.contract?.end else {
                return .unknown(
                    subject, es: "No consta hasta cuándo rige el contrato con «\(supplier.name)».",
                    en: "Nothing says when the contract with \"\(supplier.name)\" ends.")
            }
            guard input.today.days(until: end) < 90 else { return .pass(subject) }
            let (es, en) = end < input.today ? ("venció", "ended") : ("vence", "ends")
            return .fail(
                subject, es: "El contrato con «\(supplier.name)» \(es) el \(end.es).",
                en: "Contract with \"\(supplier.name)\" \(en) \(end.en).")
        }
    }
}
