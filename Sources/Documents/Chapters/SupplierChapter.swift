import RecoveryModel

/// Suppliers and contracts: chapter 21.
enum SupplierChapter {
    /// Days before its end from which a contract is shown as ending.
    private static let noticeDays = 90

    static func suppliers(_ c: PlanContext) -> String {
        var table = c.table([
            ("Proveedor", "Supplier"), ("Servicio", "Service"), ("Horario", "Hours"), ("Atiende en", "Responds within"),
            ("Restablece en", "Restores within"), ("Contrato", "Contract"), ("Vence", "Ends"),
            ("Acreditó continuidad", "Showed continuity"), ("Contacto", "Contact"), ("Si falla", "If it fails"),
        ])
        for supplier in c.inventory.suppliers {
            table.row([
                .literal(supplier.name), .literal(supplier.service), c.text(supplier.hours),
                c.duration(supplier.respondsWithin), c.duration(supplier.restoresWithin),
                c.text(supplier.contract?.number), end(supplier.contract?.end, c),
                c.date(supplier.continuityEvidenceOn),
                c.contacts(c.index.contactsBySupplier[supplier.id]), c.text(supplier.exitPlan),
            ])
        }
        return c.caption("proveedores (declarado)", "suppliers (declared)")
            + table.text(whenEmpty: c.words("*Sin dato: no hay proveedores.*", "*No data: there are no suppliers.*"))
    }

    private static func end(_ date: CalendarDate?, _ c: PlanContext) -> SafeMarkdown {
        guard let date else { return c.missing }
        let days = c.today.days(until: date)
        if days < 0 { return "\(c.date(date)) — **\(SafeMarkdown(markdown: c.words("VENCIDO", "ENDED")))**" }
        guard days < noticeDays else { return c.date(date) }
        return "\(c.date(date)) — **\(SafeMarkdown(markdown: c.words("por vencer", "about to end")))**"
    }
}
