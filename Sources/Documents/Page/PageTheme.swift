/// The style sheet that every page carries in itself, made ready once for many pages.
package struct PageTheme: Sendable {
    let css: [UInt8]

    /// - Parameter css: A whole style sheet. Comments and spaces that mean nothing are dropped; a `</` in it is
    ///   broken up, so that it cannot end the page's `style` element.
    package init(css: String) {
        self.css = PageTheme.compacted(Array(css.utf8))
    }

    private static func compacted(_ source: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var index = 0
        var quote: UInt8?
        while index < source.count {
            let byte = source[index]
            let next = index + 1 < source.count ? source[index + 1] : 0
            if quote == nil, byte == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
                index = endOfComment(source, from: index + 2)
                continue
            }
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            append(byte, next: next, inQuotes: quote != nil, to: &result)
            if quote != nil, byte == UInt8(ascii: "\\"), index + 1 < source.count {
                index += 1
                result.append(source[index])
            }
            index += 1
        }
        return result
    }

    private static func append(_ byte: UInt8, next: UInt8, inQuotes: Bool, to result: inout [UInt8]) {
        if byte == UInt8(ascii: "<"), next == UInt8(ascii: "/") {
            result.append(contentsOf: "\\3c ".utf8)
            return
        }
        guard !inQuotes, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") else {
            if !inQuotes, dropsSpaceBefore.contains(byte), result.last == UInt8(ascii: " ") { result.removeLast() }
            result.append(byte)
            return
        }
        // A space stays between two words, but not beside a brace, a semicolon or a comma.
        guard let last = result.last, last != UInt8(ascii: " "), !dropsSpaceBefore.contains(last) else { return }
        result.append(UInt8(ascii: " "))
    }

    private static let dropsSpaceBefore = Set("{};,".utf8)

    private static func endOfComment(_ source: [UInt8], from start: Int) -> Int {
        var index = start
        while index + 1 < source.count, source[index] != UInt8(ascii: "*") || source[index + 1] != UInt8(ascii: "/") {
            index += 1
        }
        return min(index + 2, source.count)
    }
}
