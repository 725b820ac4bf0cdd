/// How long a client waits before it gives up, besides the deadline of each verb.
package struct TransferLimits: Hashable, Sendable {
    /// The longest wait for the connection itself.
    package let connecting: Duration
    /// A transfer that moves less than a byte a second for this long is cut.
    package let silence: Duration

    /// Makes limits; each is rounded up to libcurl's unit (milliseconds, seconds).
    package init(connecting: Duration = .seconds(10), silence: Duration = .seconds(60)) {
        self.connecting = connecting
        self.silence = silence
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, at least 1: libcurl reads 0 as "for ever".
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        return max(1, Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
    }

    /// Whole seconds, rounded up, at least 1.
    var wholeSeconds: Int {
        (wholeMilliseconds + 999) / 1000
    }
}
