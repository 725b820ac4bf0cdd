// The marks of a secret that stand in one word: credentials of a URL, published key forms, lines of a password file,
// and runs without order.
extension SecretText {
    /// Looks at each run of bytes without white space or quotes.
    static func word(_ bytes: [UInt8]) -> SecretText? {
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
            if end - start >= 8, let kind = kind(of: bytes[start..<end]) {
                return SecretText(kind: kind, offset: start)
            }
            start = end + 1
        }
        return nil
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "<"),
            UInt8(ascii: ">"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static func kind(of word: ArraySlice<UInt8>) -> Kind? {
        if let mark = word.position(of: "://") { return hasCredentials(word[(mark + 3)...]) ? .urlCredentials : nil }
        if isPassfileLine(word) { return .passfileLine }
        for prefix in ["ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "xoxp-"] where word.count >= 20 {
            if word.starts(with: prefix.utf8) { return .accessKey }
        }
        // A JSON web token: base64 of `{"` begins each of its parts.
        if word.count >= 30, word.starts(with: "eyJ".utf8), word.count(where: { $0 == UInt8(ascii: ".") }) >= 2 {
            return .accessKey
        }
        // Fingerprints and public keys are long and disorderly too, and harmless.
        guard !word.starts(with: "SHA256:".utf8), !word.starts(with: "AAAA".utf8) else { return nil }
        var run = word.startIndex
        for index in word.startIndex...word.endIndex
        where index == word.endIndex || !isTokenByte(word[index]) {
            let token = word[run..<index]
            if token.count == 20, token.starts(with: "AKIA".utf8) || token.starts(with: "ASIA".utf8),
                token.allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) })
            {
                return .accessKey
            }
            if isDisorderly(token) { return .token }
            run = index == word.endIndex ? index : index + 1
        }
        return nil
    }

    private static func hasCredentials(_ rest: ArraySlice<UInt8>) -> Bool {
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard let at = authority.lastIndex(of: UInt8(ascii: "@")),
            let colon = authority[..<at].firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        let password = authority[(colon + 1)..<at]
        guard let first = password.first else { return false }
        return !Array("$<{[*.%…".utf8).contains(first)
    }

    /// `host:port:database:user:password`, port a number or `*`.
    private static func isPassfileLine(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 5, parts.allSatisfy({ !$0.isEmpty }) else { return false }
        let isPort =
            parts[1].elementsEqual("*".utf8)
            || (parts[1].count >= 4 && parts[1].allSatisfy { (0x30...0x39).contains($0) })
        return isPort && !Array("$<{[*.%".utf8).contains(parts[4].first ?? 0)
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "_"),
            UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Whether letters of both cases and digits follow one another as in a random key, unlike in names and paths.
    private static func isDisorderly(_ token: ArraySlice<UInt8>) -> Bool {
        guard token.count >= 24 else { return false }
        var counts = [0, 0, 0, 0]
        var changes = 0
        var last = 3
        for byte in token {
            let kind =
                switch byte {
                case 0x30...0x39: 0
                case 0x41...0x5A: 1
                case 0x61...0x7A: 2
                default: 3
                }
            counts[kind] += 1
            if kind != 3, last != 3, kind != last { changes += 1 }
            last = kind
        }
        return counts[0] >= 2 && counts[1] >= 3 && counts[2] >= 3 && Double(changes) >= 0.4 * Double(token.count)
    }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Where an ASCII text first stands.
    func position(of text: StaticString) -> Int? {
        let length = text.utf8CodeUnitCount
        guard count >= length else { return nil }
        return text.withUTF8Buffer { needle in
            (startIndex...(endIndex - length)).first { start in
                self[start] == needle[0] && self[start..<(start + length)].elementsEqual(needle)
            }
        }
    }
}
