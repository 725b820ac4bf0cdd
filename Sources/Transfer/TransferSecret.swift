/// A password or passphrase that no print, dump or interpolation reveals.
package struct TransferSecret: Hashable, Sendable {
    /// The text itself, for libcurl only.
    let text: String

    /// Wraps a secret read from a passfile or an environment variable.
    package init(_ text: String) {
        self.text = text
    }

    /// The message with every occurrence of this secret replaced: a server may echo what it was sent.
    func redacted(from message: String) -> String {
        guard !text.isEmpty else { return message }
        var result = ""
        var rest = Substring(message)
        while let start = rest.firstOccurrence(of: text) {
            result += rest[..<start] + "•••"
            rest = rest[start...].dropFirst(text.count)
        }
        return result + rest
    }
}

extension TransferSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always the same dots.
    package var description: String { "•••" }
    /// Always the same dots.
    package var debugDescription: String { "•••" }
    /// A mirror without children.
    package var customMirror: Mirror { Mirror(self, children: [(label: String?, value: Any)]()) }
}

extension Substring {
    /// Where the text begins, without Foundation.
    fileprivate func firstOccurrence(of text: String) -> Index? {
        indices.first { self[$0...].hasPrefix(text) }
    }
}
