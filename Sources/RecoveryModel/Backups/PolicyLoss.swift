/// The worst data loss that a declared backup schedule allows, or why nobody can tell.
package enum PolicyLoss: Hashable, Sendable {
    case known(Duration)
    /// Which declarations are missing.
    case unknown(LocalizedText)

    /// The loss when known.
    package var duration: Duration? {
        switch self {
        case .known(let duration): duration
        case .unknown: nil
        }
    }

    /// The worst loss of one policy of a data store; see `ScheduledLoss.worst`.
    ///
    /// The interval of archived WAL is `archive_timeout`, as declared or else as the newest probe read it.
    package init(_ policy: BackupPolicy, of store: DataStore, in index: SnapshotIndex) {
        let probe = index.snapshot.observations.endpoint(store.endpoint)?.postgres
        let interval = policy.interval ?? PolicyLoss.archiveTimeout(policy, probe)
        let snapshot = policy.snapshotPoint ?? PolicyLoss.usualPoint(policy.method)
        let duration = snapshot == .end ? Duration.zero : policy.expectedDuration
        var missing: [(es: String, en: String)] = []
        if interval == nil { missing.append(("el intervalo", "the interval")) }
        if duration == nil { missing.append(("la duración esperada", "the expected duration")) }
        if policy.transferTime == nil { missing.append(("el tiempo de envío", "the transfer time")) }
        guard let interval, let duration, let transfer = policy.transferTime else {
            self = .unknown(
                LocalizedText(
                    es: "la política «\(policy.name ?? policy.id)» no declara "
                        + missing.map(\.es).joined(separator: ", "),
                    en: "policy \"\(policy.name ?? policy.id)\" does not declare "
                        + missing.map(\.en).joined(separator: ", ")))
            return
        }
        self = .known(
            ScheduledLoss.worst(interval: interval, duration: duration, transfer: transfer, snapshot: snapshot))
    }

    private static func archiveTimeout(_ policy: BackupPolicy, _ probe: PostgresFacts?) -> Duration? {
        guard policy.method == .walArchive, let text = probe?.setting("archive_timeout"),
            let timeout = PostgresSetting.seconds(text), timeout > 0
        else { return nil }
        return .seconds(timeout)
    }

    /// What a method's copy shows when nobody declares it: a dump its start, a physical copy with its WAL its end.
    private static func usualPoint(_ method: BackupPolicy.Method) -> BackupPolicy.SnapshotPoint {
        switch method {
        case .logicalDump, .fileCopy: .start
        case .physical, .incremental, .walArchive, .native: .end
        }
    }
}
