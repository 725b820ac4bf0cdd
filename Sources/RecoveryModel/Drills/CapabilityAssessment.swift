/// What exercises and declared schedules say of each system's ability to come back.
package struct CapabilityAssessment: Sendable {
    private let index: SnapshotIndex

    package init(_ index: SnapshotIndex) { self.index = index }

    /// Makes the lookups itself; to assess many systems, make one assessment and ask it of each.
    package init(_ snapshot: PlanSnapshot) { self.init(SnapshotIndex(snapshot)) }

    /// What the system has been shown able to do.
    ///
    /// - Returns: Nothing when neither an exercise nor a schedule says anything.
    package func capability(of system: RecoverableSystem) -> Capability? {
        let times = newest(system) { $0.rta != nil }
        let losses = newest(system) { $0.rpa != nil }
        let scheduled = scheduledLoss(of: system).duration
        guard times != nil || losses != nil || scheduled != nil else { return nil }
        return Capability(
            system: system.id, rta: times?.exercise.rta, phases: times?.exercise.phases ?? [],
            scheduledRPA: scheduled, newestRPA: nil, provenRPA: losses?.exercise.rpa,
            proof: times == nil && losses == nil ? .estimate : .drill,
            samples: index.exercises(of: system.id).filter { $0.exercise.rta != nil || $0.exercise.rpa != nil }.count,
            measuredAt: (times ?? losses)?.exercise.endedAt, evidence: (times ?? losses)?.evidence)
    }

    /// The system's objectives beside what was measured; a measurement past the tier's cycle proves nothing any more.
    package func objectivesAgainstActuals(_ system: RecoverableSystem) -> ObjectiveActuals {
        ObjectiveActuals(
            rto: measured(
                system, newest(system) { $0.rta != nil }, value: \.rta, objective: system.objectives.rto, name: "RTO"),
            rpo: measured(
                system, newest(system) { $0.rpa != nil }, value: \.rpa, objective: system.objectives.rpo, name: "RPO"),
            scheduledRPO: scheduled(system))
    }

    /// The worst loss that the declared backups of all the system's data stores allow: the worst store's best policy.
    package func scheduledLoss(of system: RecoverableSystem) -> PolicyLoss {
        let stores = index.stores(of: system.id)
        guard !stores.isEmpty else {
            return .unknown(
                LocalizedText(
                    es: "«\(system.name)» no tiene almacenes de datos registrados",
                    en: "\"\(system.name)\" has no data store on record"))
        }
        var worst = Duration.zero
        for store in stores {
            switch scheduledLoss(of: store) {
            case .known(let loss): worst = max(worst, loss)
            case .unknown(let reason): return .unknown(reason)
            }
        }
        return .known(worst)
    }

    /// The worst loss that a data store's best policy allows.
    package func scheduledLoss(of store: DataStore) -> PolicyLoss {
        let policies = index.policies(of: store.id)
        guard !policies.isEmpty else {
            return .unknown(
                LocalizedText(
                    es: "«\(store.name)» no tiene política de respaldo", en: "\"\(store.name)\" has no backup policy"))
        }
        let losses = policies.map { PolicyLoss($0, of: store, in: index) }
        let known = losses.compactMap(\.duration)
        return known.min().map(PolicyLoss.known) ?? losses[0]
    }

    private func newest(_ system: RecoverableSystem, where holds: (Exercise) -> Bool) -> RecordedExercise? {
        index.exercises(of: system.id).first { $0.exercise.verdict != .error && holds($0.exercise) }
    }

    private func measured(
        _ system: RecoverableSystem, _ proof: RecordedExercise?, value: (Exercise) -> Duration?, objective: Duration?,
        name: String
    ) -> Measurement {
        guard let proof, let actual = value(proof.exercise) else {
            return .unknown(
                .computed, reason: LocalizedText(es: "sin evidencia de prueba", en: "no test evidence"))
        }
        let freshFor = TierCycle.exercise(system.tier)
        func measurement(_ verdict: Measurement.Verdict, _ reason: LocalizedText?) -> Measurement {
            Measurement(
                verdict, .duration(actual), source: .exercise(proof.exercise.id), takenAt: proof.exercise.endedAt,
                freshFor: freshFor, evidence: proof.evidence, reason: reason)
        }
        let words = PlainDuration.text(actual)
        guard let objective else {
            return measurement(
                .unknown, LocalizedText(es: "no hay \(name) con el cual comparar", en: "there is no \(name) to compare")
            )
        }
        if measurement(.ok, nil).isExpired(at: index.snapshot.asOf), let freshFor {
            let cycle = PlainDuration.text(freshFor)
            return measurement(
                .unknown,
                LocalizedText(
                    es: "la prueba \(proof.exercise.id) tiene más de \(cycle)",
                    en: "test \(proof.exercise.id) is older than \(cycle)"))
        }
        if actual > objective {
            let limit = PlainDuration.text(objective)
            return measurement(
                .breach, LocalizedText(es: "\(words) > \(name) \(limit)", en: "\(words) > \(name) \(limit)"))
        }
        guard proof.exercise.verdict == .pass else {
            return measurement(
                .unknown,
                LocalizedText(
                    es: "la prueba \(proof.exercise.id) no fue satisfactoria",
                    en: "test \(proof.exercise.id) did not pass"))
        }
        return measurement(.ok, nil)
    }

    private func scheduled(_ system: RecoverableSystem) -> Measurement {
        switch scheduledLoss(of: system) {
        case .unknown(let reason): return .unknown(.computed, reason: reason)
        case .known(let loss):
            guard let objective = system.objectives.rpo else {
                return Measurement(
                    .unknown, .duration(loss), source: .computed,
                    reason: LocalizedText(es: "no hay RPO con el cual comparar", en: "there is no RPO to compare"))
            }
            guard loss > objective else { return Measurement(.ok, .duration(loss), source: .computed) }
            let (words, limit) = (PlainDuration.text(loss), PlainDuration.text(objective))
            return Measurement(
                .breach, .duration(loss), source: .computed,
                reason: LocalizedText(es: "\(words) > RPO \(limit)", en: "\(words) > RPO \(limit)"))
        }
    }
}
