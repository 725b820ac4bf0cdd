/// What a committed publication changed, as sorted relative paths; kept names and the marker are not among them.
package struct PublicationReport: Hashable, Sendable {
    /// Files that are new, or whose bytes differ from the set before.
    package let written: [String]
    /// Files whose bytes are the same: they were not written again, and keep their times.
    package let unchanged: [String]
    /// Files of the set before that the new set does not have.
    package let removed: [String]

    package init(written: [String], unchanged: [String], removed: [String]) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
    }
}
