/// One thing wrong with inventory files: where, what was found, what was expected, and the nearest right word.
package struct InventoryIssue: Hashable, Sendable {
    package let location: SourceLocation
    /// What was found and what was expected.
    package let message: LocalizedText
    /// The nearest right word or the way to mend it.
    package let suggestion: LocalizedText?

    package init(_ location: SourceLocation, _ message: LocalizedText, suggestion: LocalizedText? = nil) {
        self.location = location
        self.message = message
        self.suggestion = suggestion
    }
}
