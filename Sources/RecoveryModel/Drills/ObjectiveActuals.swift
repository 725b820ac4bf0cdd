/// A system's objectives beside what it has been shown able to do.
package struct ObjectiveActuals: Hashable, Sendable {
    /// Measured recovery time, judged against the RTO.
    package let rto: Measurement
    /// Data loss measured in an exercise, judged against the RPO.
    package let rpo: Measurement
    /// Worst data loss of the declared backup schedule, judged against the RPO.
    package let scheduledRPO: Measurement

    package init(rto: Measurement, rpo: Measurement, scheduledRPO: Measurement) {
        self.rto = rto
        self.rpo = rpo
        self.scheduledRPO = scheduledRPO
    }
}
