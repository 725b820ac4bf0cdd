import Foundation
import RecoveryModel

/// What the program says to the person: talk on stderr, results on stdout, in the person's language.
enum Talk {
    /// The language of help texts and messages: `RESGUARDO_LANGUAGE`, else the locale, else Spanish.
    static let language: Language = {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["RESGUARDO_LANGUAGE"].flatMap(Language.init(rawValue:)) { return named }
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        return locale.hasPrefix("en") ? .en : .es
    }()

    /// One sentence in the person's language.
    static func say(_ es: String, _ en: String) -> String {
        switch language {
        case .es: es
        case .en: en
        }
    }

    /// Writes a result.
    static func result(_ text: String) { write(text, to: .standardOutput) }

    /// Writes talk: progress, hints, warnings.
    static func note(_ text: String) {
        write(TerminalWindow.talkColumns.map { TableText.paragraph(text, to: $0) } ?? text, to: .standardError)
    }

    /// The text without what would steer a terminal: control characters but line feed and tab, and marks that turn the
    /// direction of writing. A value of the plan or of a peer may hold them.
    static func harmless(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: steers) else { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { safe.append(steers(scalar) ? "\u{FFFD}" : scalar) }
        return String(safe)
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C: true
        default: false
        }
    }

    private static func write(_ text: String, to handle: FileHandle) {
        // A reader that has gone away (`| head`) is no trouble of ours.
        try? handle.write(contentsOf: Data((harmless(text) + "\n").utf8))
    }
}
