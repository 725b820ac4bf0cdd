/// Finds what looks like a password or another secret in a text that must not hold one.
///
/// It errs towards refusing: who is refused wrongly can reword; a secret that slips through is printed and copied.
package struct SecretText: Hashable, Sendable {
    /// What gave it away.
    package enum Kind: Hashable, Sendable {
        /// `password=…`, `PGPASSWORD=…`, `contraseña: …`
        case assignment
        /// `ftp://user:password@host`
        case urlCredentials
        /// A PEM or age private key.
        case privateKey
        /// An access key whose form its provider publishes: AWS, GitHub, GitLab, Slack.
        case accessKey
        /// A long run of letters and digits without any order.
        case token
        /// A line of a libpq password file.
        case passfileLine
    }

    package let kind: Kind
    /// Where it begins, in UTF-8 bytes from the start of the text.
    package let offset: Int

    /// The first secret in a text, or nothing. The secret itself is never returned, so that nobody can echo it.
    package static func first(in text: String) -> SecretText? {
        guard text.utf8.count >= 6 else { return nil }
        let bytes = Array(text.utf8)
        return privateKey(bytes) ?? assignment(bytes) ?? option(bytes) ?? word(bytes)
    }

    /// Whether a key asks for a secret: `password`, `ftp_password`, `contraseña`, `token`.
    package static func isSecretKey(_ key: String) -> Bool {
        let folded = key.lowercased().split { "_- .".contains($0) }.map(String.init)
        return folded.contains { secretWords.contains($0) }
            || ["apikey", "accesskey", "privatekey"].contains(folded.joined())
            || folded.joined().hasSuffix("password")
    }

    /// Whether a text can be the name of an environment variable, as opposed to a password typed in its place.
    package static func isVariableName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first == 0x5F || (0x41...0x5A).contains(first) else { return false }
        return text.utf8.count <= 128
            && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }

    /// What stands before a secret on a command line, in SQL, in a header or in a sentence, in lower case.
    private static let forerunners: [[UInt8]] = [
        "sshpass -p ", "sshpass -p", "--password ", "identified by ", " password ", "contraseña ", "contrasena ",
        "contraseña es ", "contrasena es ", "password is ", "passwd ", "passphrase ", "clave de acceso: ",
        "clave de acceso es ", "authorization: basic ", " pass: ", " -u ",
    ].map { Array($0.utf8) }

    private static let secretWords: Set<String> = [
        "password", "passwd", "passphrase", "passcode", "pwd", "pass", "pgpassword", "contraseña", "contrasena",
        "contrasenia",
        "clave", "secret", "secreto", "secreta", "token", "credenciales", "apikey",
    ]

    /// Ends of the words before `=` or `:` that announce a secret, in lower case.
    private static let announcers: [[UInt8]] = [
        "password", "passwd", "pwd", "passphrase", "contraseña", "contrasena", "contrasenia", "secret", "secreto",
        "token", "apikey",
        "api_key", "access_key", "secret_key", "sshpass",
    ].map { Array($0.utf8) }

    private static func privateKey(_ bytes: [UInt8]) -> SecretText? {
        if let start = bytes.position(of: "-----BEGIN "), bytes[start...].position(of: "PRIVATE KEY") != nil {
            return SecretText(kind: .privateKey, offset: start)
        }
        return bytes.position(of: "AGE-SECRET-KEY-1").map { SecretText(kind: .privateKey, offset: $0) }
    }

    private static func assignment(_ bytes: [UInt8]) -> SecretText? {
        for index in bytes.indices.dropFirst(3)
        where bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: ":") {
            var end = index
            while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
            let before = bytes[max(0, end - 16)..<end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            guard announcers.contains(where: { before.count >= $0.count && before.suffix($0.count).elementsEqual($0) })
            else {
                continue
            }
            let value = assignedValue(bytes, after: index)
            let isColon = bytes[index] == UInt8(ascii: ":")
            if isColon ? looksTyped(value) : isNotPlaceholder(value) {
                return SecretText(kind: .assignment, offset: index)
            }
        }
        return nil
    }

    /// A password after an option or a word, where no sign announces it: `sshpass -p …`, `curl -u user:…`.
    private static func option(_ bytes: [UInt8]) -> SecretText? {
        guard bytes.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
        let lowered = [0x20] + bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 == 0x0A ? 0x20 : $0 }
        for index in lowered.indices where lowered[index] == 0x20 || lowered[index] == UInt8(ascii: "p") {
            let before = lowered[...index]
            guard let words = forerunners.first(where: { before.suffix($0.count).elementsEqual($0) }) else { continue }
            // One blank was put before the text, so that its first word is found too.
            var value = assignedValue(bytes, after: index - 1)
            if words.elementsEqual(" -u ".utf8) {
                // A path after the colon is a place on a host, as rsync writes it.
                guard let colon = value.firstIndex(of: UInt8(ascii: ":")), !value.contains(UInt8(ascii: "/"))
                else { continue }
                value = value[(colon + 1)...]
            }
            if looksTyped(value), !isAlgorithm(value) { return SecretText(kind: .assignment, offset: index - 1) }
        }
        return nil
    }

    /// How passwords are kept or asked for: a word with digits, and no password.
    private static func isAlgorithm(_ value: ArraySlice<UInt8>) -> Bool {
        let lowered = value.map { $0 | 0x20 }
        return ["scram-sha", "sha256", "sha-256", "sha512", "sha-512", "argon2", "pbkdf2"].contains {
            lowered.starts(with: $0.utf8)
        }
    }

    /// The word after the sign, without its quotes.
    private static func assignedValue(_ bytes: [UInt8], after index: Int) -> ArraySlice<UInt8> {
        let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\")]
        let rest = bytes[(index + 1)...].drop { $0 == 0x20 }.drop { quotes.contains($0) }
        let ends: [UInt8] = [
            0x20, 0x0A, 0x09, 0x0D, UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "&"),
        ]
        return rest.prefix { !ends.contains($0) && !quotes.contains($0) }
    }

    /// In prose a colon follows such words too; only what mixes letters with digits or signs was typed as a password.
    private static func looksTyped(_ value: ArraySlice<UInt8>) -> Bool {
        let letters = value.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        let digits = value.contains { (0x30...0x39).contains($0) }
        return value.count >= 6 && letters && digits && isNotPlaceholder(value)
    }

    private static func isNotPlaceholder(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.count >= 2, let first = value.first else { return false }
        let placeholders = Array("$<{[*.%`=…".utf8)
        return !placeholders.contains(first) && !value.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
    }
}
