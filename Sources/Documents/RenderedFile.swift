/// One file of the rendered plan, complete.
package struct RenderedFile: Hashable, Sendable {
    /// Under the folder of the output, with `/` between folders; ASCII.
    package let path: String
    /// The whole file; absent when the caller keeps the file that it has.
    package let bytes: [UInt8]?
    /// Digest of all that the file shows but the instant at which it was made: facts, templates, program, language.
    package let fingerprint: String
    /// Digest of the bytes; absent when the caller keeps the file that it has, and for the index itself.
    package let contentDigest: String?

    init(path: String, bytes: [UInt8]?, fingerprint: String, contentDigest: String?) {
        self.path = path
        self.bytes = bytes
        self.fingerprint = fingerprint
        self.contentDigest = contentDigest
    }

    /// The bytes as text, for tests and for Markdown files.
    package var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
}
