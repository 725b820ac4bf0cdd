extension Rule {
    /// No more than two systems of five are mission critical.
    static let tiersDiscriminate = Rule(
        "BIA-004", .low,
        title: LocalizedText(
            es: "Priorización que discrimina",
            en: "A prioritization that discriminates"),
        remedy: LocalizedText(
            es: "Revisar con las áreas usuarias qué sistemas pueden esperar más de 4 h.",
            en: "Review with the business which systems can wait more than 4 h."),
        clause: "ISO 22301 8.2.2"
    ) { input in
        guard !input.systems.isEmpty else { return [] }
        let share = Double(input.systems.filter { $0.tier == 1 }.count) / Double(input.systems.count)
        guard share > 0.4 else { return [.pass(input.organization)] }
        let percent = PlainPercent.text(share)
        return [
            .fail(
                input.organization, es: "\(percent) de los sistemas está en nivel 1: priorización no discriminante.",
                en: "\(percent) of systems are tier 1: no real prioritization.")
        ]
    }
}
