package import Foundation

/// A restore test, a drill with people or a runbook's run: one shape for all that shows how recovery goes.
package struct Exercise: Codable, Hashable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
        case tabletop
        case callTree = "call-tree"
        case component, functional, restore, failover, switchover, full

        /// Whether it exercises real systems, so that its times say something about recovery.
        package var provesRecovery: Bool {
            switch self {
            case .tabletop, .callTree: false
            case .component, .functional, .restore, .failover, .switchover, .full: true
            }
        }
    }

    package enum Verdict: String, CaseIterable, Codable, Hashable, Sendable {
        case pass, fail
        /// It could not be judged.
        case error
    }

    /// What the exercise set out to show, fixed before it began.
    package struct Goal: Codable, Hashable, Sendable {
        package let text: String
        package let target: String?
        package let isMet: Bool?

        package init(text: String, target: String?, isMet: Bool?) {
            self.text = text
            self.target = target
            self.isMet = isMet
        }
    }

    package struct Participant: Codable, Hashable, Sendable {
        package enum Duty: String, CaseIterable, Codable, Hashable, Sendable { case executor, evaluator, observer }

        package let person: String
        package let duty: Duty
        package let role: String?

        package init(person: String, duty: Duty, role: String?) {
            self.person = person
            self.duty = duty
            self.role = role
        }
    }

    /// Given by people, as in `SIM-2026-03`; unique.
    package let id: String
    package let kind: Kind
    package let systems: [String]
    package let scenario: String?
    package let place: String?
    package let wasAnnounced: Bool?
    package let goals: [Goal]
    package let goalsSetAt: Date?
    package let startedAt: Date
    package let endedAt: Date
    package let phases: [PhaseTiming]
    package let participants: [Participant]
    package let verdict: Verdict
    /// The instant of the simulated loss, from which the data loss is counted.
    package let impactAt: Date?
    /// The newest committed data found after recovery.
    package let recoveredTo: Date?
    package let remarks: [DrillRemark]
    package let files: [EvidenceFile]
    /// The exercise that this one corrects.
    package let corrects: String?

    package init(
        id: String, kind: Kind, systems: [String], scenario: String?, place: String?, wasAnnounced: Bool?,
        goals: [Goal], goalsSetAt: Date?, startedAt: Date, endedAt: Date, phases: [PhaseTiming],
        participants: [Participant], verdict: Verdict, impactAt: Date?, recoveredTo: Date?, remarks: [DrillRemark],
        files: [EvidenceFile], corrects: String?
    ) {
        self.id = id
        self.kind = kind
        self.systems = systems
        self.scenario = scenario
        self.place = place
        self.wasAnnounced = wasAnnounced
        self.goals = goals
        self.goalsSetAt = goalsSetAt
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.phases = phases
        self.participants = participants
        self.verdict = verdict
        self.impactAt = impactAt
        self.recoveredTo = recoveredTo
        self.remarks = remarks
        self.files = files
        self.corrects = corrects
    }

    /// Actual recovery time: the sum of the phases, or nothing when none was timed or the kind proves no recovery.
    package var rta: Duration? {
        guard kind.provesRecovery, !phases.isEmpty else { return nil }
        return phases.reduce(.zero) { $0 + $1.duration }
    }

    /// Actual data loss: from the newest recovered data to the impact.
    package var rpa: Duration? {
        guard kind.provesRecovery, let impactAt, let recoveredTo, recoveredTo <= impactAt else { return nil }
        return .seconds(Int64(impactAt.timeIntervalSince(recoveredTo).rounded(.up)))
    }
}
