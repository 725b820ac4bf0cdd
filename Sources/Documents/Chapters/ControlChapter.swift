import RecoveryModel

/// Document control: block H of the plan.
enum ControlChapter {
    /// Code, version, dates, owner, classification.
    static func control(_ c: PlanContext) -> String {
        guard let document = c.document else {
            return c.words(
                "*Sin dato: el inventario no registra este documento (`documents.yaml`).*\n",
                "*No data: the inventory does not list this document (`documents.yaml`).*\n")
        }
        var table = c.nameValueTable()
        let rows: [(String, SafeMarkdown)] = [
            (c.words("Dependencia o entidad", "Organisation"), c.text(c.inventory.organization?.name)),
            (c.words("Unidad administrativa", "Unit"), c.text(c.inventory.organization?.unit)),
            (c.words("Clave", "Code"), .literal(document.code)),
            (c.words("Versión", "Version"), .literal(document.version)),
            (c.words("Fecha de emisión", "Issue date"), c.date(document.issueDate)),
            (c.words("Vigencia a partir de", "In force from"), c.date(document.effectiveFrom)),
            (c.words("Próxima revisión", "Next review"), nextReview(document, c)),
            (c.words("Responsable del documento", "Document owner"), c.role(document.ownerRole)),
            (c.words("Clasificación", "Classification"), c.label(document.classification?.label)),
            (c.words("Serie documental", "Archival series"), c.text(document.archivalSeries)),
            (
                c.words("Plazo de conservación", "Kept for"),
                document.retentionYears.map { years in
                    SafeMarkdown(
                        markdown: c.locale.language == .es
                            ? c.locale.count(years, one: "año", other: "años")
                            : c.locale.count(years, one: "year", other: "years"))
                } ?? c.missing
            ),
        ]
        for (name, value) in rows { table.row([SafeMarkdown(markdown: name).strong, value]) }
        return table.text(whenEmpty: "")
    }

    private static func nextReview(_ document: PlanDocument, _ c: PlanContext) -> SafeMarkdown {
        guard let date = document.nextReview, date < c.today else { return c.date(document.nextReview) }
        return "\(c.date(date)) — **\(SafeMarkdown(markdown: c.words("VENCIDA", "OVERDUE")))**"
    }

    /// Three signatures, with room for ink.
    static func signatures(_ c: PlanContext) -> String {
        var table = c.table([
            ("ELABORÓ", "PREPARED BY"), ("REVISÓ", "REVIEWED BY"), ("AUTORIZÓ", "APPROVED BY"),
        ])
        let signatures = [c.document?.prepared, c.document?.reviewed, c.document?.approved]
        table.row(signatures.map { _ in "&nbsp;" })
        table.row(signatures.map { $0?.person.map { c.person($0) } ?? c.missing })
        table.row(signatures.map { c.text($0?.person.flatMap { c.inventory.people[id: $0]?.position }) })
        table.row(
            signatures.map { signature in
                let word = SafeMarkdown(markdown: c.words("Fecha", "Date"))
                return "\(word): \(signature?.on.map { c.date($0) } ?? "\\_\\_\\_/\\_\\_\\_/\\_\\_\\_\\_\\_\\_")"
            })
        return table.text(whenEmpty: "")
    }

    /// The change log, oldest first.
    static func changes(_ c: PlanContext) -> String {
        var table = c.table([
            ("Versión", "Version"), ("Fecha", "Date"), ("Descripción del cambio", "Change"), ("Apartados", "Sections"),
        ])
        for change in c.document?.changes ?? [] {
            table.row([.literal(change.version), c.date(change.on), .literal(change.summary), c.text(change.sections)])
        }
        return table.text(
            whenEmpty: c.words("*Sin dato: no hay control de cambios.*", "*No data: there is no change log.*"))
    }

    /// Who holds a copy, and whether it is the version in force.
    static func distribution(_ c: PlanContext) -> String {
        var table = c.table([
            ("Copia", "Copy"), ("Destinatario", "Holder"), ("Medio", "Medium"), ("Ubicación", "Location"),
            ("Versión", "Version"), ("Entrega", "Delivered"), ("Fuera de línea", "Offline"), ("Acuse", "Receipt"),
        ])
        for (number, copy) in (c.document?.distribution ?? []).enumerated() {
            let isOld = copy.version.map { $0 != c.document?.version } ?? false
            let old = isOld ? SafeMarkdown(markdown: c.words(" (anterior)", " (outdated)")) : ""
            table.row([
                SafeMarkdown(markdown: "\(number + 1)"), .literal(copy.holder), c.text(copy.medium),
                c.text(copy.location), "\(c.text(copy.version))\(old)", c.date(copy.deliveredOn),
                c.yesNo(copy.isOffline), "",
            ])
        }
        return table.text(
            whenEmpty: c.words("*Sin dato: no hay lista de distribución.*", "*No data: there is no distribution list.*")
        )
    }
}
