extension Rule {
    /// A supplier restores in the time that the RTO leaves for it.
    static let suppliersRestoreInTime = Rule(
        "SUP-001", .high,
        title: LocalizedText(
            es: "Proveedor que restablece a tiempo",
            en: "Supplier restores in time"),
        remedy: LocalizedText(
            es: "Renegociar el tiempo de restablecimiento o prever un enlace o proveedor alterno.",
            en: "Renegotiate the time to restore, or provide an alternate supplier."),
        clause: "ISO/IEC 27001 A.5.22; ISO 22301 8.3"
    ) { input in
        let slices = SupplierSlices(input)
        return input.inventory.suppliers.compactMap { supplier in
            guard let needed = slices.slice(of: supplier.id) else { return nil }
            let subject = input.subject(supplier)
            guard let restores = supplier.restoresWithin else {
                return .unknown(
                    subject, es: "El contrato con «\(supplier.name)» no dice en cuánto tiempo restablece.",
                    en: "Nothing says within what time \"\(supplier.name)\" restores.")
            }
            guard restores > needed else { return .pass(subject) }
            let (a, b) = (PlainDuration.text(restores), PlainDuration.text(needed))
            return .fail(
                subject, es: "El proveedor «\(supplier.name)» atiende en \(a); se requiere \(b).",
                en: "Supplier \"\(supplier.name)\" restores in \(a); \(b) needed.")
        }
    }
}
