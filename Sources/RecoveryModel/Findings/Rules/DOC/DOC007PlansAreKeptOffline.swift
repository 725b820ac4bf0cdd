extension Rule {
    /// A plan lies where it can be read with every system down, checked within ninety days.
    static let plansAreKeptOffline = Rule(
        "DOC-007", .high,
        title: LocalizedText(
            es: "Copia vigente fuera de línea",
            en: "Current offline copy"),
        remedy: LocalizedText(
            es: "Entregar una copia impresa o en USB de la versión vigente y registrarla en `distribution`.",
            en: "Deliver a copy of the current version on paper or USB and record it in `distribution`."),
        clause: "ISO 22301 7.5.3; NIST SP 800-34 §3.6"
    ) { input in
        let plans: Set<PlanDocument.Category> = [.drp, .bcp, .cmp, .card]
        return input.inventory.documents.filter { plans.contains($0.category) }.map { document in
            let isKept = document.distribution.contains { copy in
                copy.isOffline && copy.version == document.version
                    && copy.deliveredOn.map { $0.days(until: input.today) <= 90 } ?? false
            }
            guard !isKept else { return .pass(input.subject(document)) }
            return .fail(
                input.subject(document), es: "No hay copia fuera de línea vigente de «\(document.title)».",
                en: "No current offline copy of \"\(document.title)\".")
        }
    }
}
