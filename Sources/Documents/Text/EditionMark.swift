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
    static func markdown(_ text: String) -> String {
        let bytes = replacing(mark, with: Array("md".utf8), in: Array(text.utf8))
        return String(decoding: withoutFigures(bytes), as: UTF8.self)
    }

    /// The HTML edition: links lead to `.html`; cmark has percent-encoded the mark.
    static func html(_ body: String) -> String {
        String(decoding: replacing(encodedMark, with: Array("html".utf8), in: Array(body.utf8)), as: UTF8.self)
    }

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
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == figure[0], bytes[index...].starts(with: figure) {
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
                while index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
                continue
            }
            output.append(bytes[index])
            index += 1
        }
        return output
    }

    private static func replacing(_ pattern: [UInt8], with replacement: [UInt8], in bytes: [UInt8]) -> [UInt8] {
        guard let first = pattern.first, bytes.contains(first) else { return bytes }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == first, bytes[index...].starts(with: pattern) {
                output += replacement
                index += pattern.count
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return output
    }
}
