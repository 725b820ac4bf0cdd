import RecoveryModel

/// Writes a file to one target, reads it back, compares, deletes it and sees that it is gone.
struct TargetTrial {
    /// How long a clean-up may take when the trial's own time is over.
    private static let grace = Duration.seconds(2)

    let access: TargetAccess
    let name: String
    let bytes: [UInt8]
    let deadline: Duration

    private let clock = ContinuousClock()

    init(access: TargetAccess, name: String, bytes: [UInt8], deadline: Duration) {
        self.access = access
        self.name = name
        self.bytes = bytes
        self.deadline = deadline
    }

    /// Runs the phases one after another within the deadline; a phase that fails ends the trial, and what was written
    /// is deleted all the same.
    func run() async -> Observation.Outcome {
        var run = Run(end: clock.now.advanced(by: deadline))
        do {
            try await phases(&run)
        } catch {
            let remains = run.wrote ? await cleanUp() : nil
            return .failed(
                ProbeFailure(error.reason, [error.message, remains].compactMap(\.self).joined(separator: "; ")))
        }
        let left = clock.now.duration(to: run.end)
        let space: Fact<ByteCount> =
            left > .zero
            ? await access.freeSpace(within: left)
            : .unknown(
                reason: LocalizedText(es: "no quedó tiempo para preguntar", en: "no time was left to ask"))
        return .target(
            TargetFacts(
                phases: run.phases, proved: ByteCount(Int64(bytes.count)), freeSpace: space, address: access.address,
                isEncryptedInTransit: access.isEncryptedInTransit))
    }

    private struct Run {
        let end: ContinuousClock.Instant
        var phases: [TargetFacts.Phase] = []
        /// From the moment when something of ours may lie at the target.
        var wrote = false
    }

    private func phases(_ run: inout Run) async throws(TargetFailure) {
        try await phase(.connect, &run) { left throws(TargetFailure) in
            try await access.connect(within: left)
        }
        run.wrote = true
        try await phase(.write, &run) { left throws(TargetFailure) in
            try await access.write(bytes, at: name, within: left)
        }
        let returned = try await phase(.read, &run) { left throws(TargetFailure) in
            try await readBack(within: left)
        }
        try await phase(.compare, &run) { _ throws(TargetFailure) in
            try compare(returned)
        }
        try await phase(.delete, &run) { left throws(TargetFailure) in
            let end = clock.now.advanced(by: left)
            try await access.delete(name, within: left)
            if try await access.holds(name, within: max(.milliseconds(1), clock.now.duration(to: end))) {
                throw TargetFailure(.protocolFailure, "said to be deleted, and is still there")
            }
        }
    }

    private func phase<Value>(
        _ name: TargetFacts.Phase.Name, _ run: inout Run,
        _ body: (Duration) async throws(TargetFailure) -> Value
    ) async throws(TargetFailure) -> Value {
        let start = clock.now
        let left = start.duration(to: run.end)
        guard left > .zero else { throw TargetFailure(.timedOut, "\(name.rawValue): no time was left (\(deadline))") }
        do {
            let value = try await body(left)
            run.phases.append(.init(name: name, seconds: start.duration(to: clock.now) / .seconds(1)))
            return value
        } catch {
            throw TargetFailure(error.reason, "\(name.rawValue): \(error.message)")
        }
    }

    private func readBack(within left: Duration) async throws(TargetFailure) -> [UInt8] {
        do {
            return try await access.read(name, limit: 2 * bytes.count + 1024, within: left)
        } catch  where error.reason == .missing {
            throw TargetFailure(
                .contentDiffers, "wrote \(bytes.count) bytes without complaint, and the file is not there")
        }
    }

    private func compare(_ returned: [UInt8]) throws(TargetFailure) {
        guard returned != bytes else { return }
        guard returned.count == bytes.count, let place = bytes.indices.first(where: { bytes[$0] != returned[$0] })
        else {
            throw TargetFailure(
                .contentDiffers, "read back differs: wrote \(bytes.count) bytes, read \(returned.count)")
        }
        throw TargetFailure(.contentDiffers, "read back differs from byte \(place) of \(bytes.count) on")
    }

    /// Deletes what may lie there; says so when it cannot. Not cut short when the probe's own task is cancelled.
    private func cleanUp() async -> String? {
        await Task { [access, name] in
            do throws(TargetFailure) {
                try await access.delete(name, within: Self.grace)
                return nil
            } catch  where error.reason == .missing {
                return nil
            } catch {
                return "the file \(name) may remain there"
            }
        }.value
    }
}
