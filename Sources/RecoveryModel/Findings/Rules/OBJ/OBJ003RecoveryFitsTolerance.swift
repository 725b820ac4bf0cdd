extension Rule {
    /// Recovery and the backlog fit into what the business tolerates.
    static let recoveryFitsTolerance = Rule(
        "OBJ-003", .critical,
        title: LocalizedText(
            es: "RTO + WRT dentro del MTPD",
            en: "RTO + WRT within the MTPD"),
        remedy: LocalizedText(
            es: "Reducir el RTO o el tiempo de atención del rezago, o revisar el MTPD con el área usuaria.",
            en: "Lower the RTO or the time for the backlog, or review the MTPD with the business owner."),
        clause: "ISO 22301 8.2.2"
    ) { input in
        let systems = input.systems.filter { $0.objectives.rto != nil }.map { system in
            let inherited = system.processes.compactMap { input.inventory.processes[id: $0]?.objectives.mtpd }.min()
            return evaluation(
                input.subject(system), system.objectives, tolerance: system.objectives.mtpd ?? inherited)
        }
        let processes = input.inventory.processes.filter { $0.objectives.rto != nil }.map {
            evaluation(input.subject($0), $0.objectives, tolerance: $0.objectives.mtpd)
        }
        return systems + processes
    }

    private static func evaluation(
        _ subject: FindingSubject, _ objectives: Objectives, tolerance: Duration?
    ) -> Evaluation {
        guard let rto = objectives.rto, let tolerance else {
            return .unknown(
                subject, es: "«\(subject.name)» no tiene MTPD con el cual comparar su RTO.",
                en: "\"\(subject.name)\" has no MTPD to compare its RTO with.")
        }
        let total = rto + (objectives.wrt ?? .zero)
        guard total <= tolerance else {
            let (a, b) = (PlainDuration.text(total), PlainDuration.text(tolerance))
            return .fail(
                subject, es: "RTO + WRT de «\(subject.name)» (\(a)) rebasa el MTPD (\(b)).",
                en: "RTO+WRT of \"\(subject.name)\" (\(a)) exceeds MTPD (\(b)).")
        }
        guard objectives.wrt != nil else {
            return .unknown(
                subject, es: "«\(subject.name)» no declara el tiempo de atención del rezago (WRT).",
                en: "\"\(subject.name)\" does not declare its work recovery time (WRT).")
        }
        return .pass(subject)
    }
}
