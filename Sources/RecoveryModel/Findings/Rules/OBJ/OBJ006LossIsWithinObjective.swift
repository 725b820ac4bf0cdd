extension Rule {
    /// Neither the measured loss nor the worst of the declared schedule exceeds the RPO.
    static let lossIsWithinObjective = Rule(
        "OBJ-006", .critical,
        title: LocalizedText(
            es: "Pérdida máxima dentro del RPO",
            en: "Worst data loss within the RPO"),
        remedy: LocalizedText(
            es: "Respaldar con más frecuencia o archivar el WAL, o revisar el RPO con el área usuaria.",
            en: "Back up more often or archive the WAL, or review the RPO with the business owner."),
        clause: "ISO/IEC 27001 A.8.13"
    ) { input in
        input.systems.filter { $0.objectives.rpo != nil && !input.index.stores(of: $0.id).isEmpty }.map { system in
            let actuals = input.actuals(of: system)
            let subject = input.subject(system)
            let worst = [actuals.rpo, actuals.scheduledRPO].filter { $0.verdict == .breach }
                .compactMap { measurement in
                    if case .duration(let loss) = measurement.value { loss } else { nil }
                }.max()
            if let worst, let rpo = system.objectives.rpo {
                let (a, b) = (PlainDuration.text(worst), PlainDuration.text(rpo))
                return .fail(
                    subject, es: "Pérdida máxima \(a) > RPO \(b) en «\(system.name)».",
                    en: "Worst data loss \(a) > RPO \(b) for \"\(system.name)\".", evidence: actuals.rpo.evidence)
            }
            guard actuals.scheduledRPO.verdict == .unknown else {
                return .pass(subject, evidence: actuals.rpo.evidence)
            }
            let reason = actuals.scheduledRPO.reason
            return .unknown(
                subject, es: "La pérdida máxima de «\(system.name)» no se conoce: \(reason?.es ?? "sin dato").",
                en: "Worst data loss of \"\(system.name)\" is unknown: \(reason?.en ?? "no data").")
        }
    }
}
