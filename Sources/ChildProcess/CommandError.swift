/// Why a program could not be run at all; a program that ran and failed is a `CommandOutcome`.
package enum CommandError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No executable file of this name or path.
    case programNotFound(String)
    /// The folder to start in, or the file to read from, cannot be opened.
    case cannotOpen(path: String)
    /// The task was cancelled; the program was brought down.
    case cancelled
    /// The system refused to start or to watch the program; the text is its reason.
    case system(String)

    package var description: String {
        switch self {
        case .programNotFound(let program): "no program \(program)"
        case .cannotOpen(let path): "cannot open \(path)"
        case .cancelled: "cancelled"
        case .system(let reason): reason
        }
    }
}
