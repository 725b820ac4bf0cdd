import SystemPackage

/// Why a file could not be read, written, locked or published.
package struct DurableFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure; the text of the system's own error is in the description.
    package enum Reason: Hashable, Sendable {
        /// The system refused, with this `errno`.
        case system(Int32)
        /// A relative path that is empty, absolute, or leaves its folder.
        case unsafePath
        /// The same relative path was given twice to one publication.
        case duplicatePath
        /// The folder holds files that no publication put there, and publishing would remove them.
        case foreignFolder
        /// Another process holds the lock; the text is what it wrote about itself, possibly nothing.
        case locked(holder: String)
        /// The publication was already committed or abandoned.
        case finished
    }

    /// What was being done, as a verb: `open`, `fsync`, `publish`.
    package let operation: String
    /// The path it was being done to.
    package let path: String
    /// Why it failed.
    package let reason: Reason

    package init(_ operation: String, _ path: String, _ reason: Reason) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    init(_ operation: String, _ path: String, errno code: Int32) {
        self.init(operation, path, .system(code))
    }

    /// True when the disk or the user's quota of it is full, or a size limit was reached.
    package var isOutOfSpace: Bool {
        guard case .system(let code) = reason else { return false }
        return [Errno.noSpace, .diskQuotaExceeded, .fileTooLarge].contains(Errno(rawValue: code))
    }

    package var description: String {
        let cause =
            switch reason {
            case .system(let code): Errno(rawValue: code).description
            case .unsafePath: "the path is empty, absolute or leaves its folder"
            case .duplicatePath: "the path was given twice"
            case .foreignFolder: "the folder holds files that were not published here"
            case .locked(let holder): holder.isEmpty ? "locked by another process" : "locked by \(holder)"
            case .finished: "the publication is already over"
            }
        return "\(operation) \(path): \(cause)"
    }
}
