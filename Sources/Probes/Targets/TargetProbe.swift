package import Foundation
package import RecoveryModel
import Transfer

/// Tries the backup targets of the inventory, all at the same time.
package struct TargetProbe: Sendable {
    private let passwords: [String: TransferSecret]
    private let resolve: @Sendable (String) -> String

    /// Makes a probe.
    ///
    /// - Parameters:
    ///   - environment: The variables among which a target's password is looked up; no other is read.
    ///   - resolvingPaths: Where a path of this machine that the inventory names really lies.
    package init(
        environment: [String: String], resolvingPaths resolve: @escaping @Sendable (String) -> String = { $0 }
    ) {
        passwords = environment.mapValues { TransferSecret($0) }
        self.resolve = resolve
    }

    /// Writes a sample to every target, reads it back and deletes it, within each target's own deadline.
    ///
    /// - Parameters:
    ///   - targets: The targets, in any order.
    ///   - takenAt: The instant that the observations bear.
    /// - Returns: One observation for each target, in the same order. A target that is down, slow, full, refuses us or
    ///   gives back something else is an observation with its reason. One that hangs delays no other.
    package func observe(
        _ targets: [BackupTarget], sample: TargetSample = .random(), takenAt: Date
    ) async -> [Observation] {
        await withTaskGroup(of: (Int, Observation).self) { group in
            for (place, target) in targets.enumerated() {
                group.addTask { (place, await observation(of: target, sample, takenAt: takenAt)) }
            }
            var observations: [Int: Observation] = [:]
            for await (place, observation) in group { observations[place] = observation }
            return targets.indices.compactMap { observations[$0] }
        }
    }

    private func observation(of target: BackupTarget, _ sample: TargetSample, takenAt: Date) async -> Observation {
        let start = ContinuousClock.now
        let outcome: Observation.Outcome
        do throws(TargetFailure) {
            let trial = TargetTrial(
                access: try access(to: target), name: sample.fileName(at: target.id), bytes: sample.bytes,
                deadline: target.deadline)
            outcome = await trial.run()
        } catch {
            outcome = .failed(ProbeFailure(error.reason, error.message))
        }
        return Observation(
            subject: .target(target.id), takenAt: takenAt,
            elapsedSeconds: start.duration(to: .now) / .seconds(1), outcome: Self.plain(outcome))
    }

    private static func plain(_ outcome: Observation.Outcome) -> Observation.Outcome {
        switch outcome {
        case .failed(let failure): .failed(ProbeFailure(failure.reason, PeerWords().sentence(failure.message)))
        case .postgres, .target: outcome
        }
    }

    private func access(to target: BackupTarget) throws(TargetFailure) -> TargetAccess {
        switch target.transport {
        case .folder:
            return .folder(TargetFolder(path: resolve(target.path)))
        case .ftp:
            let credential = try credential(of: target, proof: password(of: target))
            return .server(TransferClient(try endpoint(of: target, .ftp, credential, .none)))
        case .sftp:
            guard let knownHosts = target.knownHosts else {
                throw TargetFailure(.hostKeyUnknown, "the target names no known_hosts file")
            }
            let credential = try credential(of: target, proof: keyOrPassword(of: target))
            return .server(
                TransferClient(try endpoint(of: target, .sftp, credential, .knownHosts(file: resolve(knownHosts)))))
        case .ftps, .s3:
            throw TargetFailure(.unsupported, "\(target.transport.rawValue) targets are not probed by this version")
        }
    }

    private func endpoint(
        of target: BackupTarget, _ scheme: TransferScheme, _ credential: TransferCredential,
        _ trust: TransferEndpoint.Trust
    ) throws(TargetFailure) -> TransferEndpoint {
        guard let host = target.host else { throw TargetFailure(.notConfigured, "the target names no host") }
        do {
            let base = try TransferURL(scheme: scheme, host: host, port: target.port, path: target.path)
            return TransferEndpoint(base: base, credential: credential, trust: trust)
        } catch {
            throw TargetFailure(error)
        }
    }

    private func credential(
        of target: BackupTarget, proof: TransferCredential.Proof
    ) throws(TargetFailure) -> TransferCredential {
        guard let user = target.user else { throw TargetFailure(.notConfigured, "the target names no user") }
        return TransferCredential(user: user, proof: proof)
    }

    private func keyOrPassword(of target: BackupTarget) throws(TargetFailure) -> TransferCredential.Proof {
        guard let keyFile = target.keyFile.map(resolve) else { return try password(of: target) }
        guard FileManager.default.isReadableFile(atPath: keyFile) else {
            throw TargetFailure(.notConfigured, "the private key \(keyFile) cannot be read")
        }
        return .sshKey(file: keyFile, passphrase: nil)
    }

    private func password(of target: BackupTarget) throws(TargetFailure) -> TransferCredential.Proof {
        guard let variable = target.passwordVariable else {
            throw TargetFailure(.notConfigured, "the target names no environment variable with its password")
        }
        guard let secret = passwords[variable], secret != TransferSecret("") else {
            throw TargetFailure(.notConfigured, "variable \(variable)")
        }
        return .password(secret)
    }
}
