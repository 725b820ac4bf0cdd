extension Rule {
    /// The year's legend is that of the year in which the document was issued.
    static let legendFitsTheYear = Rule(
        "DOC-006", .low,
        title: LocalizedText(
            es: "Leyenda del año correcta",
            en: "Legend of the right year"),
        remedy: LocalizedText(
            es: "Registrar en `year_legends` la leyenda oficial del año de emisión.",
            en: "Record in `year_legends` the official legend of the year of issue."),
        clause: "ISO 22301 7.5.2"
    ) { input in
        guard let organization = input.inventory.organization, organization.jurisdiction != .private else { return [] }
        return input.inventory.documents.map { document in
            let subject = input.subject(document)
            guard let year = document.issueDate?.year else {
                return .unknown(
                    subject, es: "Falta la fecha de emisión de «\(document.title)».",
                    en: "The issue date of \"\(document.title)\" is missing.")
            }
            guard let newest = organization.yearLegends.keys.max() else {
                return .unknown(
                    subject, es: "No consta la leyenda del año \(year) para «\(document.title)».",
                    en: "The legend of the year \(year) for \"\(document.title)\" is not on record.")
            }
            let named = organization.yearLegends[year].map { yearNamed(in: $0) ?? year } ?? newest
            guard named != year else { return .pass(subject) }
            return .fail(
                subject,
                es: "La leyenda del año (\(named)) no corresponde a la fecha de «\(document.title)» (\(year)).",
                en: "Year legend \(named) does not match the date of \"\(document.title)\" (\(year)).")
        }
    }

    /// The year with which a legend opens, as in `"2026, Año de …"`.
    private static func yearNamed(in legend: String) -> Int? {
        let digits = legend.drop { !$0.isNumber }.prefix { $0.isNumber }
        return digits.count == 4 ? Int(digits) : nil
    }
}
