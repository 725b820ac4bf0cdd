/// An item that does not fit its schema, after checks that should have refused it: the store was altered, or we erred.
package struct RecordError: Error, Hashable, Sendable {
    package let kind: RecordKind
    package let id: String
    package let key: String?
    package let problem: String
}
