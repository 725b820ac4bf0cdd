import Foundation
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
            // Seen from the past, all that was recorded since would be missing, as if nobody had known it.
            try plan.refuseClockBehind(now())
            return try plan.snapshot(asOf: now())
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
