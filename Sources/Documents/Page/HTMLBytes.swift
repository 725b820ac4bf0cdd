// HTML is built as bytes: a page of ten megabytes is copied, not parsed into characters.
extension [UInt8] {
    static func += (bytes: inout [UInt8], text: String) { bytes.append(contentsOf: text.utf8) }

    static func += (bytes: inout [UInt8], text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends plain text so that it reads as such in an element or in an attribute between double quotes.
    mutating func appendEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): self += "&amp;"
            case UInt8(ascii: "<"): self += "&lt;"
            case UInt8(ascii: ">"): self += "&gt;"
            case UInt8(ascii: "\""): self += "&quot;"
            default: append(byte)
            }
        }
    }
}
