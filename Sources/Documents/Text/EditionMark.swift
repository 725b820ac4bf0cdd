import Glibc

/// What differs between the Markdown edition of a document and its HTML edition, marked in the text that both share.
///
/// The mark is a character of Unicode's private use area, which values never carry into a document.
enum EditionMark {
    /// Stands for the file extension in links between documents.
    static let fileExtension = "\u{E000}"

    private static let mark = Array(fileExtension.utf8)
    private static let encodedMark = Array("%EE%80%80".utf8)
    private static let figure = Array("[[figure:".utf8)

    /// The Markdown edition: links lead to `.md`, figures are left to their words and tables.
    static func markdown(_ text: String) -> [UInt8] {
        withoutFigures(replacing(mark, with: Array("md".utf8), in: Array(text.utf8)))
    }

    /// The HTML edition: links lead to `.html`; cmark has percent-encoded the mark.
    static func html(_ body: [UInt8]) -> [UInt8] { replacing(encodedMark, with: Array("html".utf8), in: body) }

    /// The paragraph that the HTML edition shows as a drawing.
    static func figure(_ id: String) -> String { "[[figure:\(id)]]\n" }

    /// A value that can neither be a mark nor name a figure.
    static func removing(from value: String) -> String {
        // U+E000 begins with EE in UTF-8: without an EE and a bracket there is nothing to do.
        guard value.utf8.contains(where: { $0 == 0xEE || $0 == UInt8(ascii: "[") }) else { return value }
        let plain = String(String.UnicodeScalarView(value.unicodeScalars.filter { $0 != "\u{E000}" }))
        return plain.contains("[[figure:") ? plain.replacing("[[figure:", with: "[ [figure:") : plain
    }

    private static func withoutFigures(_ bytes: [UInt8]) -> [UInt8] {
        rewriting(bytes, figure) { position, _ in
            while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
            while position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
        }
    }

    private static func replacing(_ pattern: [UInt8], with replacement: [UInt8], in bytes: [UInt8]) -> [UInt8] {
        rewriting(bytes, pattern) { position, output in
            output += replacement
            position += pattern.count
        }
    }

    /// Copies what stands between two places of a pattern, and leaves each place to the caller.
    private static func rewriting(
        _ bytes: [UInt8], _ pattern: [UInt8], _ pass: (_ position: inout Int, _ output: inout [UInt8]) -> Void
    ) -> [UInt8] {
        guard var position = place(of: pattern, in: bytes, from: 0) else { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var copied = 0
        while true {
            output += bytes[copied..<position]
            pass(&position, &output)
            copied = position
            guard let next = place(of: pattern, in: bytes, from: position) else { break }
            position = next
        }
        output += bytes[copied...]
        return output
    }

    private static func place(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first else { return nil }
        return bytes.withUnsafeBytes { text in
            var start = start
            // memchr compares whole registers: all but all of 40 MB of HTML is passed over by it.
            while start < text.count, let origin = text.baseAddress,
                let found = memchr(origin + start, Int32(first), text.count - start)
            {
                let place = UnsafeRawPointer(found) - origin
                if text[place...].starts(with: pattern) { return place }
                start = place + 1
            }
            return nil
        }
    }
}
