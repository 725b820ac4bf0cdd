extension Rule {
    /// The newest test of the call tree reached its goals.
    static let callTreeWorks = Rule(
        "CON-004", .medium,
        title: LocalizedText(
            es: "Árbol de llamadas probado",
            en: "Call tree tested"),
        remedy: LocalizedText(
            es: "Corregir los contactos que no respondieron y repetir la prueba del árbol de llamadas.",
            en: "Mend the contacts that did not answer and test the call tree again."),
        clause: "ISO 22301 8.5; NIST SP 800-84"
    ) { input in
        let tests = input.snapshot.exercises.filter { $0.exercise.kind == .callTree }
        guard let newest = tests.max(by: { $0.exercise.startedAt < $1.exercise.startedAt }) else {
            return [
                .unknown(
                    input.organization, es: "No consta ninguna prueba del árbol de llamadas.",
                    en: "No test of the call tree is on record.")
            ]
        }
        let test = newest.exercise
        let targets = test.goals.compactMap(\.target).joined(separator: ", ")
        let met = test.goals.filter { $0.isMet == true }.count
        switch test.verdict {
        case .pass: return [.pass(input.organization, evidence: newest.evidence)]
        case .error:
            return [
                .unknown(
                    input.organization, es: "La prueba \(test.id) del árbol de llamadas no se pudo juzgar.",
                    en: "Call-tree test \(test.id) could not be judged.", evidence: newest.evidence)
            ]
        case .fail:
            return [
                .fail(
                    input.organization,
                    es: "El árbol de llamadas (\(test.id)) cumplió \(met) de \(test.goals.count) metas: \(targets).",
                    en: "Call tree (\(test.id)) met \(met) of \(test.goals.count) targets: \(targets).",
                    evidence: newest.evidence)
            ]
        }
    }
}
