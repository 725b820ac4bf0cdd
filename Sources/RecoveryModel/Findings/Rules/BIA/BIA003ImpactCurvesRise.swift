extension Rule {
    /// Every impact curve has three points or more and never falls.
    static let impactCurvesRise = Rule(
        "BIA-003", .medium,
        title: LocalizedText(
            es: "Curvas de impacto completas",
            en: "Impact curves complete"),
        remedy: LocalizedText(
            es: "Completar la curva con al menos tres tiempos y niveles que no bajen.",
            en: "Complete the curve with at least three times and levels that never fall."),
        clause: "ISO 22301 8.2.2"
    ) { input in
        input.inventory.processes.map { process in
            let isSound =
                !process.impact.isEmpty
                && process.impact.allSatisfy { curve in
                    curve.points.count >= 3
                        && zip(curve.points, curve.points.dropFirst()).allSatisfy { $0.level <= $1.level }
                }
            guard !isSound else { return .pass(input.subject(process)) }
            return .fail(
                input.subject(process), es: "La curva de impacto de «\(process.name)» es incompleta o decreciente.",
                en: "Impact curve of \"\(process.name)\" incomplete or decreasing.")
        }
    }
}
