/// How a program ended, and what it said.
package struct CommandOutcome: Hashable, Sendable {
    /// The ways in which a program ends.
    package enum Status: Hashable, Sendable {
        /// It ended by itself, with this status; 0 is success.
        case exited(Int32)
        /// This signal ended it.
        case signaled(Int32)
        /// Its deadline passed, and its whole process group was brought down.
        case timedOut
    }

    /// What a program wrote to one of its streams.
    package struct Output: Hashable, Sendable {
        /// The bytes, from the first on, up to the limit.
        package let bytes: [UInt8]
        /// True when the program wrote more than the limit; the rest was read and dropped.
        package let isTruncated: Bool

        package init(bytes: [UInt8], isTruncated: Bool = false) {
            self.bytes = bytes
            self.isTruncated = isTruncated
        }

        /// The bytes as UTF-8; what is not UTF-8 becomes U+FFFD.
        package var text: String {
            String(decoding: bytes, as: UTF8.self)
        }
    }

    /// How it ended.
    package let status: Status
    /// What it wrote to its standard output.
    package let output: Output
    /// What it wrote to its standard error.
    package let errorOutput: Output
    /// From the start to the end, tear-down included.
    package let duration: Duration

    package init(status: Status, output: Output, errorOutput: Output, duration: Duration) {
        self.status = status
        self.output = output
        self.errorOutput = errorOutput
        self.duration = duration
    }

    /// True when the program ended by itself with status 0.
    package var isSuccess: Bool {
        status == .exited(0)
    }
}
