package import RecoveryModel

/// Everything that the documents of one render show, computed beforehand: they decide nothing and look nothing up.
package struct DocumentInput: Sendable {
    /// A runbook as people read it.
    package struct RunbookPage: Sendable {
        /// As parsed.
        package let runbook: Runbook
        /// Its Markdown with the inventory's facts filled in.
        package let text: String

        package init(runbook: Runbook, text: String) {
            self.runbook = runbook
            self.text = text
        }
    }

    package let snapshot: PlanSnapshot
    package let readiness: ReadinessReport
    /// Each team does one task at a time.
    package let best: RecoverySchedule
    /// One person does everything.
    package let worst: RecoverySchedule
    /// By id of the system.
    private let figures: [String: SystemFigures]
    package let runbooks: [RunbookPage]
    /// As `drp --version` prints it.
    package let programVersion: String

    /// Judges, schedules and assesses a snapshot; the result depends on the arguments alone.
    package init(snapshot: PlanSnapshot, runbooks: [RunbookPage], programVersion: String) {
        let order = RecoveryOrder(snapshot)
        let assessment = CapabilityAssessment(snapshot)
        var figures: [String: SystemFigures] = [:]
        for system in snapshot.inventory.systems {
            figures[system.id] = SystemFigures(
                capability: assessment.capability(of: system),
                actuals: assessment.objectivesAgainstActuals(system),
                recovery: order.finish(of: system.id), undetermined: order.undetermined(for: system.id))
        }
        self.init(
            snapshot: snapshot, readiness: Readiness.assess(snapshot), best: order.schedule(.teams),
            worst: order.schedule(.onePerson), figures: figures, runbooks: runbooks, programVersion: programVersion)
    }

    /// Takes what was judged and scheduled elsewhere.
    package init(
        snapshot: PlanSnapshot, readiness: ReadinessReport, best: RecoverySchedule, worst: RecoverySchedule,
        figures: [String: SystemFigures], runbooks: [RunbookPage], programVersion: String
    ) {
        self.snapshot = snapshot
        self.readiness = readiness
        self.best = best
        self.worst = worst
        self.figures = figures
        self.runbooks = runbooks
        self.programVersion = programVersion
    }

    /// What a system has shown, and what is reckoned of it; unknown for one that nobody assessed.
    package func figures(of system: String) -> SystemFigures { figures[system] ?? .unknown }
}

/// What a system has shown it can do, and when it would be back.
package struct SystemFigures: Hashable, Sendable {
    package let capability: Capability?
    package let actuals: ObjectiveActuals
    /// From the declaration to the end of its recovery, with all that it needs, by the teams there are; absent when
    /// a duration on the way is unknown.
    package let recovery: Duration?
    /// Ids of what keeps the recovery from being reckoned.
    package let undetermined: [String]

    package init(capability: Capability?, actuals: ObjectiveActuals, recovery: Duration?, undetermined: [String]) {
        self.capability = capability
        self.actuals = actuals
        self.recovery = recovery
        self.undetermined = undetermined
    }

    static let unknown = SystemFigures(
        capability: nil,
        actuals: ObjectiveActuals(
            rto: .unknown(.computed), rpo: .unknown(.computed), scheduledRPO: .unknown(.computed)),
        recovery: nil, undetermined: [])
}
