/// What went wrong, told to the person who can mend it.
///
/// From the adapters up, this is the only error that reaches a face. What can go on is not thrown: it is a finding.
package struct OperatorError: Error, Hashable, Sendable {
    /// What kind of trouble it is; one file maps it to exit statuses.
    package enum Code: String, CaseIterable, Hashable, Sendable {
        case internalFailure, invalidInput, notFound, conflict, unreachable, timedOut
        case commandFailed, integrity, refused, unsupported
    }

    package let code: Code
    /// Lower case, no full stop.
    package let message: LocalizedText
    /// A sentence: the next thing to do.
    package let hint: LocalizedText?
    /// Where: files with line and column, endpoints, names. No secret.
    package let context: [String]
    /// The technical cause, for the log and for `--verbose`.
    package let underlying: String?

    package init(
        _ code: Code, _ message: LocalizedText, hint: LocalizedText? = nil, context: [String] = [],
        underlying: String? = nil
    ) {
        self.code = code
        self.message = message
        self.hint = hint
        self.context = context
        self.underlying = underlying
    }
}
