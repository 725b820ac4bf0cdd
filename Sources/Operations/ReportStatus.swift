import PlanStore
package import RecoveryModel

/// `drp status`: what is in force, how fresh it is, and what is wrong, on one screen.
package struct ReportStatus: Sendable {
    /// The plan at a glance.
    package struct Status: Sendable {
        package let snapshot: PlanSnapshot
        package let readiness: ReadinessReport
        /// Ids that did not answer their newest probe.
        package let silent: [String]
        /// Ids that were never probed.
        package let neverProbed: [String]
        /// Plan items that the programme wanted done by now.
        package let overdue: [ProgrammeItem]
    }

    package let workspace: Workspace

    package init(workspace: Workspace) { self.workspace = workspace }

    /// Everything known now.
    package func snapshot() throws(OperatorError) -> PlanSnapshot { try workspace.snapshot() }

    /// Judges and sums up.
    package func callAsFunction() throws(OperatorError) -> Status {
        let snapshot = try snapshot()
        let subjects =
            snapshot.inventory.endpoints.map { Observation.Subject.endpoint($0.id) }
            + snapshot.inventory.targets.map { Observation.Subject.target($0.id) }
        let done = Set(snapshot.exercises.map(\.exercise.kind))
        return Status(
            snapshot: snapshot, readiness: Readiness.assess(snapshot),
            silent: subjects.filter { snapshot.observations.latest[$0]?.failure != nil }.map(\.id),
            neverProbed: subjects.filter { snapshot.observations.latest[$0] == nil }.map(\.id),
            overdue: snapshot.inventory.programme.filter { $0.due < snapshot.today && !done.contains($0.kind) })
    }

    /// Recomputes the evidence chain.
    package func verifyChain() throws(OperatorError) -> (rows: Int64, problem: LocalizedText?) {
        let verification = try workspace.openPlan(.readOnly).verifyChain()
        if let found = verification.firstBreak {
            return (
                verification.rows,
                LocalizedText(
                    es: "\(found.row.label): \(found.reason.es)", en: "\(found.row.label): \(found.reason.en)")
            )
        }
        if !verification.missingGuards.isEmpty {
            let names = verification.missingGuards.joined(separator: ", ")
            return (
                verification.rows,
                LocalizedText(
                    es: "faltan candados de la base: \(names)", en: "guards of the database are gone: \(names)")
            )
        }
        return (verification.rows, nil)
    }
}
