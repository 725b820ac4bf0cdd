import RecoveryModel
import Transfer

/// What stops a trial.
struct TargetFailure: Error, Hashable {
    let reason: ProbeFailure.Reason
    let message: String

    init(_ reason: ProbeFailure.Reason, _ message: String) {
        self.reason = reason
        self.message = message
    }

    init(_ error: TransferError) {
        message = error.message
        switch error.kind {
        case .unreachable: reason = .unreachable
        case .timedOut, .cancelled: reason = .timedOut
        case .authentication: reason = .authentication
        case .hostKeyChanged: reason = .hostKeyChanged
        case .hostKeyUnknown: reason = .hostKeyUnknown
        case .tls: reason = .tls
        case .notFound: reason = .missing
        case .permission: reason = .permission
        case .noSpace: reason = .noSpace
        case .corrupt, .local: reason = .contentDiffers
        case .invalidAddress: reason = .notConfigured
        case .unsupported: reason = .unsupported
        case .protocolFailure: reason = .protocolFailure
        }
    }
}
