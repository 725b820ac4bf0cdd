import RecoveryModel

/// Hides what looks like a secret, wherever it got into a text: the last gate before a document leaves.
///
/// The inventory already refuses what looks like a password. Here the finished text is read once more, because a plan
/// is printed, copied and handed out.
enum SecretMask {
    /// The text with every secret replaced by words that say so.
    static func mask(_ text: String, _ language: Language) -> String {
        let words = language == .es ? "[secreto omitido]" : "[secret left out]"
        let bytes = Array(text.utf8)
        let spans = secrets(in: bytes)
        guard !spans.isEmpty else { return text }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var position = 0
        for span in spans where span.lowerBound >= position {
            output += bytes[position..<span.lowerBound]
            output += Array(words.utf8)
            position = span.upperBound
        }
        output += bytes[position...]
        return String(decoding: output, as: UTF8.self)
    }

    /// Names whose value is a secret, in lower case; accents are left out before comparing.
    private static let names: Set<String> = [
        "password", "passwd", "pwd", "pass", "pgpassword", "passphrase", "contraseña", "contrasena", "clave_secreta",
        "secret", "secreto", "client_secret", "token", "access_token", "auth_token", "api_key", "apikey", "api-key",
        "secret_key", "secret_access_key", "aws_secret_access_key", "private_key", "sshpass", "bearer", "nip",
    ]

    private static func secrets(in bytes: [UInt8]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let span: Range<Int>? =
                switch bytes[index] {
                case UInt8(ascii: "="): assignment(in: bytes, at: index, isStrict: false)
                case UInt8(ascii: ":"):
                    credentials(in: bytes, at: index) ?? assignment(in: bytes, at: index, isStrict: true)
                // Letters and dashes are everywhere: the byte behind them tells nearly all of them apart.
                case UInt8(ascii: "-") where follows("-", index, bytes): privateKey(in: bytes, at: index)
                case UInt8(ascii: "A") where follows("K", index, bytes) || follows("G", index, bytes):
                    known(in: bytes, at: index)
                case UInt8(ascii: "B") where follows("e", index, bytes): bearer(in: bytes, at: index)
                case UInt8(ascii: "b") where follows("e", index, bytes): bearer(in: bytes, at: index)
                default: nil
                }
            if let span { spans.append(span) }
            index = max(index + 1, span?.upperBound ?? 0)
        }
        return spans
    }

    @inline(__always)
    private static func follows(_ letter: Unicode.Scalar, _ index: Int, _ bytes: [UInt8]) -> Bool {
        index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: letter)
    }

    /// `password=…`, `PGPASSWORD='…'`, `contraseña: …`; a variable or a placeholder behind it is no secret.
    ///
    /// - Parameter isStrict: After a colon prose may follow (`contraseña: en sobre sellado`), so only a word with a
    ///   digit or a sign in it counts.
    private static func assignment(in bytes: [UInt8], at mark: Int, isStrict: Bool) -> Range<Int>? {
        var start = mark
        while start > 0, isSpace(bytes[start - 1]) || isQuote(bytes[start - 1]) { start -= 1 }
        var nameStart = start
        while nameStart > 0, isNamePart(bytes[nameStart - 1]), start - nameStart < 40 { nameStart -= 1 }
        guard nameStart < start, isSecretName(bytes[nameStart..<start]) else { return nil }
        var value = mark + 1
        while value < bytes.count, isSpace(bytes[value]) || isQuote(bytes[value]) { value += 1 }
        var end = value
        while end < bytes.count, !isBoundary(bytes[end]) { end += 1 }
        guard end > value, !"$<{%[*•".utf8.contains(bytes[value]) else { return nil }
        if isStrict {
            let hasMark = bytes[value..<end].contains { (33...64).contains($0) && $0 != 46 && $0 != 44 }
            guard end - value >= 4, hasMark else { return nil }
        }
        return value..<end
    }

    private static func isSecretName(_ bytes: ArraySlice<UInt8>) -> Bool {
        let name = String(decoding: bytes, as: UTF8.self).lowercased().replacing("\\", with: "")
        if names.contains(name) { return true }
        return ["password", "passwd", "_token", "_secret", "_pwd"].contains { name.hasSuffix($0) }
    }

    /// `scheme://user:secret@host`
    private static func credentials(in bytes: [UInt8], at mark: Int) -> Range<Int>? {
        // Escaped Markdown writes `\://`, and the user's part stands as it is.
        guard bytes[mark...].starts(with: "://".utf8) else { return nil }
        var colon: Int?
        var index = mark + 3
        while index < bytes.count, !isBoundary(bytes[index]), bytes[index] != UInt8(ascii: "/") {
            if bytes[index] == UInt8(ascii: ":"), colon == nil { colon = index }
            if bytes[index] == UInt8(ascii: "@"), let colon, colon + 1 < index { return (colon + 1)..<index }
            index += 1
        }
        return nil
    }

    /// A PEM block with a private key.
    private static func privateKey(in bytes: [UInt8], at start: Int) -> Range<Int>? {
        guard bytes[start...].starts(with: "-----BEGIN ".utf8) else { return nil }
        let header = String(decoding: bytes[start..<min(start + 60, bytes.count)], as: UTF8.self)
        guard header.contains("PRIVATE KEY") else { return nil }
        var index = start + 10
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "-"), bytes[index...].starts(with: "-----END ".utf8) {
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
                return start..<index
            }
            index += 1
        }
        return start..<bytes.count
    }

    /// Keys that are known by their first letters: AWS access keys and age identities.
    private static func known(in bytes: [UInt8], at start: Int) -> Range<Int>? {
        for prefix in ["AKIA", "AGE-SECRET-KEY-1"] where bytes[start...].starts(with: prefix.utf8) {
            var end = start
            while end < bytes.count, isNamePart(bytes[end]) { end += 1 }
            if end - start >= 20 { return start..<end }
        }
        return nil
    }

    /// `Authorization: Bearer …`
    private static func bearer(in bytes: [UInt8], at start: Int) -> Range<Int>? {
        guard bytes[start...].starts(with: "Bearer ".utf8) || bytes[start...].starts(with: "bearer ".utf8) else {
            return nil
        }
        var end = start + 7
        while end < bytes.count, !isBoundary(bytes[end]) { end += 1 }
        return end - start >= 15 && bytes[start + 7] != UInt8(ascii: "$") ? (start + 7)..<end : nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

    private static func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`")
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        byte <= 32 || isQuote(byte) || byte == UInt8(ascii: "|") || byte == UInt8(ascii: ";")
            || byte == UInt8(ascii: ">") || byte == UInt8(ascii: ")")
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte >= 0x80
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "\\")
    }
}
