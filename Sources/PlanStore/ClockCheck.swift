package import Foundation
import GRDB
package import RecoveryModel

/// Keeps a clock that went back from writing into the past, which would change what the plan said then.
enum ClockCheck {
    /// Machines that share a plan need not agree to the second.
    static let tolerance: Duration = .seconds(600)

    static func refuseClockBehind(_ now: Date, in database: Database) throws {
        let newest = try Row.fetchOne(
            database, sql: "SELECT sequence, recorded_at FROM evidence ORDER BY recorded_at DESC, sequence DESC LIMIT 1"
        )
        guard let newest, let recordedAt = InstantText.instant(newest[1]),
            now.addingTimeInterval(tolerance / .seconds(1)) < recordedAt
        else { return }
        let label = EvidenceID(newest[0]).label
        let (clock, recorded) = (InstantText.text(now), InstantText.text(recordedAt))
        throw OperatorError(
            .conflict,
            LocalizedText(
                es: "el reloj de esta máquina marca \(clock), antes que la evidencia \(label) (\(recorded))",
                en: "the clock of this machine says \(clock), before evidence \(label) (\(recorded))"),
            hint: LocalizedText(
                es: "Ponga en hora el reloj. Si la equivocada es aquella hora, recupere la copia anterior de la base.",
                en: "Set the clock. If that other time is the wrong one, bring back the copy of the database before it."
            ))
    }
}

extension PlanDatabase {
    /// Says whether a clock can speak for this plan's present.
    ///
    /// - Throws: `conflict` when it is behind what is recorded by more than ten minutes.
    package func refuseClockBehind(_ now: Date) throws(OperatorError) {
        try read { try ClockCheck.refuseClockBehind(now, in: $0) }
    }
}
