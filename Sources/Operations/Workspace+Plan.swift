import Foundation
import Logging
import PlanStore
import RecoveryModel

extension Workspace {
    /// Opens the plan's database.
    func openPlan(_ mode: PlanDatabase.Mode) throws(OperatorError) -> PlanDatabase {
        try PlanDatabase.open(databasePath, mode: mode)
    }

    /// Everything that is known at an instant; the present one when none is given.
    func snapshot(asOf instant: AsOf? = nil) throws(OperatorError) -> PlanSnapshot {
        try snapshot(of: openPlan(.readOnly), asOf: instant)
    }

    /// Everything that an open plan knows at an instant.
    func snapshot(of plan: PlanDatabase, asOf instant: AsOf?) throws(OperatorError) -> PlanSnapshot {
        guard let instant else {
            let clock = now()
            let present = try plan.present(clock)
            // On the worst day a wrong clock must not hide the plan: it is read, and the clock is told.
            if present != clock { logger.error("\(Self.clockBehind(clock, present)(language))") }
            return try plan.snapshot(asOf: present)
        }
        switch instant {
        case .instant(let date):
            let present = now()
            guard date <= present else { throw Self.notYet(date, present) }
            return try plan.snapshot(asOf: date)
        case .day(let day):
            // The day ends in the organisation's zone, which the inventory itself declares.
            let zone = try plan.snapshot(asOf: now()).timeZone
            return try plan.snapshot(asOf: min(AsOf.end(of: day, in: zone), now()))
        }
    }

    /// No inventory was in force then: there is nothing to judge or to show.
    static func nothingApplied(_ instant: Date) -> OperatorError {
        OperatorError(
            .notFound,
            LocalizedText(
                es: "no había inventario vigente al corte de \(InstantText.text(instant))",
                en: "no inventory was in force as of \(InstantText.text(instant))"),
            hint: LocalizedText(
                es: "Aplique uno con drp inventory apply, o elija un corte posterior.",
                en: "Apply one with drp inventory apply, or choose a later instant."))
    }

    private static func clockBehind(_ clock: Date, _ present: Date) -> LocalizedText {
        let (clock, newest) = (InstantText.text(clock), InstantText.text(present))
        return LocalizedText(
            es: "el reloj marca \(clock), antes que la evidencia más nueva (\(newest)); se lee al corte de ésta",
            en: "the clock says \(clock), before the newest evidence (\(newest)); reading as of the latter")
    }

    /// Nobody knows yet what the plan will be.
    private static func notYet(_ instant: Date, _ present: Date) -> OperatorError {
        OperatorError(
            .invalidInput,
            LocalizedText(
                es: "el corte \(InstantText.text(instant)) está en el futuro",
                en: "the instant \(InstantText.text(instant)) is in the future"),
            hint: LocalizedText(
                es: "El último corte posible es el de ahora: \(InstantText.text(present)).",
                en: "The latest instant possible is the present one: \(InstantText.text(present))."))
    }
}
