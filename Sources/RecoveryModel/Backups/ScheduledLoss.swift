/// What a periodic backup can lose, by its declared schedule alone.
package enum ScheduledLoss {
    /// The worst loss: a failure an instant before a run becomes usable sends us back to the run before.
    ///
    /// - Parameters:
    ///   - interval: From one run to the next.
    ///   - duration: Of a run; counts only when the copy shows the data as they were at its start.
    ///   - transfer: Until the copy has arrived where the failure cannot reach it.
    ///   - missed: Consecutive runs that did not happen.
    /// - Returns: `(1 + missed) · interval + transfer`, plus the duration for a snapshot at the start.
    package static func worst(
        interval: Duration, duration: Duration, transfer: Duration, snapshot: BackupPolicy.SnapshotPoint,
        missed: Int = 0
    ) -> Duration {
        let waited = interval * (1 + missed) + transfer
        switch snapshot {
        case .start: return waited + duration
        case .end: return waited
        }
    }
}
