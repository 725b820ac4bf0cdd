/// Undoes text that is UTF-8 read as another encoding: `ProducciÃ³n` (Latin-1), `Producci√≥n` (Mac Roman).
enum Mojibake {
    /// The 128 upper letters of Mac Roman, in order of their bytes.
    ///
    /// - Source: Unicode's mapping table APPLE/ROMAN.TXT.
    private static let macRoman: [Unicode.Scalar] = Array(
        ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)

    /// Windows-1252 from 0x80 to 0x9F; where it has no letter, Latin-1's control stands.
    private static let windows: [Unicode.Scalar] = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    private static let macRomanBytes = table(macRoman, from: 0x80)
    private static let windowsBytes: [Unicode.Scalar: UInt8] = {
        var bytes = table(windows, from: 0x80)
        for value in UInt8(0x80)...0xFF {
            let scalar = Unicode.Scalar(value)
            if bytes[scalar] == nil { bytes[scalar] = value }
        }
        return bytes
    }()

    private static func table(_ scalars: [Unicode.Scalar], from first: UInt8) -> [Unicode.Scalar: UInt8] {
        Dictionary(zip(scalars, first...UInt8.max), uniquingKeysWith: { first, _ in first })
    }

    /// The letter that a byte stands for in Windows-1252.
    static func windowsLetter(_ byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0x80...0x9F: windows[Int(byte) - 0x80]
        case 0xA0...0xFF: Unicode.Scalar(byte)
        default: nil
        }
    }

    /// The text as it was meant; nothing when there is no sign of damage.
    static func repaired(_ text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        for bytes in [windowsBytes, macRomanBytes] {
            var current = text
            // Damage is sometimes done twice.
            for _ in 0..<3 {
                guard let next = undone(current, bytes) else { break }
                current = next
            }
            if current != text { return current }
        }
        return nil
    }

    /// Whether a letter begins what a multi-byte letter turns into, so that a closer look is worth while.
    static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        "ÃÂâÅ√¬‚ƒ".unicodeScalars.contains(scalar)
    }

    private static func undone(_ text: [Unicode.Scalar], _ bytes: [Unicode.Scalar: UInt8]) -> [Unicode.Scalar]? {
        var result: [Unicode.Scalar] = []
        var isChanged = false
        var index = 0
        while index < text.count {
            if let (scalar, length) = letter(text[index...], bytes) {
                result.append(scalar)
                index += length
                isChanged = true
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return isChanged ? result : nil
    }

    /// The letter whose UTF-8 bytes the first letters of a text stand for, if it is one that people write.
    private static func letter(
        _ text: ArraySlice<Unicode.Scalar>, _ bytes: [Unicode.Scalar: UInt8]
    ) -> (Unicode.Scalar, Int)? {
        guard let lead = text.first.flatMap({ bytes[$0] }) else { return nil }
        let length = lead & 0xE0 == 0xC0 ? 2 : lead & 0xF0 == 0xE0 ? 3 : 0
        guard length > 0, text.count >= length else { return nil }
        let units = text.prefix(length).compactMap { bytes[$0] }
        guard units.count == length, let scalar = String(validating: units, as: UTF8.self)?.unicodeScalars.first,
            isWritten(scalar)
        else { return nil }
        return (scalar, length)
    }

    /// Latin letters and signs, and the quotes, dashes and signs of print; so that `ELABORÓ»` is no damage.
    private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0...0xFF, 0x152...0x153, 0x2010...0x203A, 0x20AC, 0x2122: true
        default: false
        }
    }
}
