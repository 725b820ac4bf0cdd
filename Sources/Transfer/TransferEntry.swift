/// One line of a folder's listing.
package struct TransferEntry: Hashable, Sendable {
    /// What the entry is.
    package enum Kind: String, Hashable, Sendable {
        /// A regular file.
        case file
        /// A folder.
        case folder
        /// A link, device or anything else.
        case other
        /// The server gave names only.
        case unknown
    }

    /// The name within the folder; bytes that are not UTF-8 are replaced by U+FFFD.
    package let name: String
    /// What it is.
    package let kind: Kind
    /// Bytes of a file, when the server says.
    package let size: Int64?

    /// Makes an entry.
    package init(name: String, kind: Kind, size: Int64?) {
        self.name = name
        self.kind = kind
        self.size = size
    }
}
