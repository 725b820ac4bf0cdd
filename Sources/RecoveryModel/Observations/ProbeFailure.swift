/// Why a probe has no facts to show.
package struct ProbeFailure: Codable, Hashable, Sendable {
    package enum Reason: String, CaseIterable, Codable, Hashable, Sendable {
        case unreachable
        case timedOut = "timed-out"
        /// The password or key was refused.
        case authentication
        case hostKeyChanged = "host-key-changed"
        case hostKeyUnknown = "host-key-unknown"
        case tls
        case permission
        /// The database, folder or file is not there.
        case missing
        case noSpace = "no-space"
        /// What was read back is not what was written.
        case contentDiffers = "content-differs"
        /// The secret that the inventory names is not there.
        case notConfigured = "not-configured"
        case unsupported
        case protocolFailure = "protocol-failure"
    }

    package let reason: Reason
    /// In the peer's own words; no secret.
    package let message: String

    package init(_ reason: Reason, _ message: String) {
        self.reason = reason
        self.message = message
    }
}
