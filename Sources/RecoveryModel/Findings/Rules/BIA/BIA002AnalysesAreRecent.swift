extension Rule {
    /// The impact analysis of a process is no older than a year.
    static let analysesAreRecent = Rule(
        "BIA-002", .medium,
        title: LocalizedText(
            es: "BIA de menos de 12 meses",
            en: "BIA younger than 12 months"),
        remedy: LocalizedText(
            es: "Repetir el análisis de impacto con el área usuaria y registrar la fecha en `analysis.on`.",
            en: "Repeat the impact analysis with the business owner and record the day in `analysis.on`."),
        clause: "ISO 22301 8.2.1, 8.6"
    ) { input in
        input.inventory.processes.map { process in
            let subject = input.subject(process)
            guard let day = process.analysis?.on else {
                return .unknown(
                    subject, es: "No consta cuándo se hizo el BIA de «\(process.name)».",
                    en: "Nothing says when the BIA of \"\(process.name)\" was made.")
            }
            let age = day.days(until: input.today)
            guard age > 365 else { return .pass(subject) }
            return .fail(
                subject, es: "El BIA de «\(process.name)» tiene \(age) d de antigüedad.",
                en: "BIA of \"\(process.name)\" is \(age) d old.")
        }
    }
}
