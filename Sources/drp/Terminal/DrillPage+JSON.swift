import Foundation
import RecoveryModel

extension DrillPage {
    /// All of the exercise, for a program.
    var json: JSONValue {
        .object([
            "exercise": DrillText.json(exercise, recorded.evidence), "circumstances": circumstances,
            "recorded": recording, "phases": .list(exercise.phases.map(json)), "goals": .list(exercise.goals.map(json)),
            "participants": .list(exercise.participants.map(json)), "remarks": .list(exercise.remarks.map(json)),
            "files": .list(exercise.files.map(json)),
        ])
    }

    private var circumstances: JSONValue {
        .object([
            "scenario": text(exercise.scenario), "place": text(exercise.place),
            "announced": flag(exercise.wasAnnounced),
            "ended_at": instant(exercise.endedAt), "goals_set_at": instant(exercise.goalsSetAt),
            "impact_at": instant(exercise.impactAt), "recovered_to": instant(exercise.recoveredTo),
            "corrects": text(exercise.corrects),
        ])
    }

    private var recording: JSONValue {
        .object([
            "at": instant(recorded.recordedAt), "os_user": .text(recorded.recordedBy.osUser),
            "person": text(recorded.recordedBy.person),
        ])
    }

    private func json(_ timing: PhaseTiming) -> JSONValue {
        .object(["phase": .text(timing.phase.rawValue), "seconds": .integer(timing.seconds)])
    }

    private func json(_ goal: Exercise.Goal) -> JSONValue {
        .object(["text": .text(goal.text), "target": text(goal.target), "met": flag(goal.isMet)])
    }

    private func json(_ participant: Exercise.Participant) -> JSONValue {
        .object([
            "person": .text(participant.person), "duty": .text(participant.duty.rawValue),
            "role": text(participant.role),
        ])
    }

    private func json(_ remark: DrillRemark) -> JSONValue {
        .object([
            "kind": .text(remark.kind.rawValue), "text": .text(remark.text), "owner": text(remark.owner),
            "due": text(remark.due?.isoText),
        ])
    }

    private func json(_ file: EvidenceFile) -> JSONValue {
        .object([
            "name": .text(file.name), "bytes": .integer(Int64(file.size.bytes)), "sha256": .text(file.sha256),
            "origin": text(file.origin),
        ])
    }

    private func text(_ value: String?) -> JSONValue { value.map(JSONValue.text) ?? .null }

    private func flag(_ value: Bool?) -> JSONValue { value.map(JSONValue.boolean) ?? .null }

    private func instant(_ date: Date?) -> JSONValue { text(date.map(InstantText.text)) }
}
