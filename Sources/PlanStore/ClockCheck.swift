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
    /// The instant that the plan can be read at now.
    ///
    /// - Returns: What the clock says; the instant of the newest evidence when the clock is behind it by more than ten
    ///   minutes, for seen from the past all that was recorded since would be missing, as if nobody had known it.
    package func present(_ clock: Date) throws(OperatorError) -> Date {
        try read { database in
            let newest = try String.fetchOne(database, sql: "SELECT max(recorded_at) FROM evidence")
            guard let recordedAt = newest.flatMap(InstantText.instant),
                clock.addingTimeInterval(ClockCheck.tolerance / .seconds(1)) < recordedAt
            else { return clock }
            return recordedAt
        }
    }
}
