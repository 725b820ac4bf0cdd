import RecoveryModel

/// The status words of one language as bytes, found by their first one.
struct StatusWordTable {
    struct Entry {
        let bytes: [UInt8]
        let opening: [UInt8]
        let standsAlone: Bool

        var count: Int { bytes.count }
    }

    private let entries: [Entry]
    /// One bit per byte `@`…`_`.
    private let firstBytes: UInt32

    init(_ language: Language) {
        entries = StatusWord.allCases.map { word in
            Entry(
                bytes: Array(word.text(language).utf8),
                opening: Array("<span class=\"status \(word.cssClass)\">".utf8), standsAlone: word.standsAlone)
        }
        firstBytes = entries.reduce(0) { bits, entry in bits | 1 << UInt32(entry.bytes[0] & 0x1F) }
    }

    /// Whether some word begins with a byte; the common answer is no, and costs two operations.
    @inline(__always)
    func canBegin(_ byte: UInt8) -> Bool { byte >> 5 == 2 && firstBytes >> UInt32(byte & 0x1F) & 1 == 1 }

    /// The word that stands at an index, as a whole word.
    func match(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Entry? {
        for entry in entries where index + entry.count <= source.count {
            guard source[index + 1] == entry.bytes[1], isEqual(entry.bytes, source, at: index) else { continue }
            let next = index + entry.count < source.count ? source[index + entry.count] : UInt8(ascii: "<")
            if isWordByte(next) { continue }
            if entry.standsAlone {
                guard next == UInt8(ascii: "<"), index > 0, source[index - 1] == UInt8(ascii: ">") else { continue }
            }
            return entry
        }
        return nil
    }

    private func isEqual(_ word: [UInt8], _ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        for offset in word.indices where source[index + offset] != word[offset] { return false }
        return true
    }
}
