extension Rule {
    /// The estimated recovery, dependencies and teams included, leaves a fifth of the RTO free.
    static let estimateLeavesMargin = Rule(
        "OBJ-008", .medium,
        title: LocalizedText(
            es: "Recuperación estimada ≤ 80 % del RTO",
            en: "Estimated recovery ≤ 80 % of the RTO"),
        remedy: LocalizedText(
            es: "Acortar la ruta crítica, repartir el trabajo entre más equipos o revisar el RTO.",
            en: "Shorten the critical path, spread the work over more teams, or review the RTO."),
        clause: "ISO 22301 8.3.3"
    ) { input in
        input.systems.compactMap { system in
            guard let rto = system.objectives.rto, rto > .zero else { return nil }
            let subject = input.subject(system)
            guard let finish = estimatedFinish(of: system.id, within: rto, input.order) else {
                let tasks = input.order.undetermined(for: system.id, atMost: 256)
                let missing = (tasks.isEmpty ? ["…"] : tasks).joined(separator: ", ")
                return .unknown(
                    subject, es: "Faltan duraciones para estimar la recuperación de «\(system.name)»: \(missing).",
                    en: "Durations are missing to estimate the recovery of \"\(system.name)\": \(missing).")
            }
            let share = finish / rto
            guard share > 0.8 else { return .pass(subject) }
            let percent = PlainPercent.text(share)
            return .fail(
                subject, es: "La recuperación estimada de «\(system.name)» consume \(percent) del RTO.",
                en: "Estimated recovery of \"\(system.name)\" uses \(percent) of RTO.")
        }
    }

    /// With teams; beyond 256 tasks the bound without them, so that judging grows with the systems only.
    private static func estimatedFinish(of id: String, within rto: Duration, _ order: RecoveryOrder) -> Duration? {
        guard let bound = order.finish(of: id, .unlimited) else { return nil }
        guard let tasks = order.needed(by: id, atMost: 256) else { return bound }
        // Where even one person alone leaves the margin, no schedule needs to be made.
        let alone = tasks.reduce(Duration.zero) { $0 + ($1.duration ?? .zero) }
        return alone / rto <= 0.8 ? bound : RecoverySchedule.make(tasks: tasks, staffing: .teams).finish
    }
}
