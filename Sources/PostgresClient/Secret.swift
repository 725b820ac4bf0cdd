/// Text that must never be printed: whatever describes, dumps or mirrors it sees a mask.
package struct Secret: Hashable, Sendable {
    private let text: String

    /// Wraps a text that must not be printed.
    package init(_ text: String) {
        self.text = text
    }

    /// The text itself, for the one place that hands it to the server.
    package func reveal() -> String { text }

    /// A copy of `message` in which this text is masked wherever it stands.
    package func masked(in message: String) -> String {
        guard !text.isEmpty else { return message }
        return message.split(separator: text, omittingEmptySubsequences: false).joined(separator: Self.mask)
    }

    private static let mask = "[redacted]"
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The mask.
    package var description: String { Self.mask }
    /// The mask.
    package var debugDescription: String { Self.mask }
    /// A mirror without children, so that `dump` shows the mask too.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
