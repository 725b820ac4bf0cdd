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

    private static func write(_ text: String, to handle: FileHandle) {
        // A reader that has gone away (`| head`) is no trouble of ours.
        try? handle.write(contentsOf: Data((text + "\n").utf8))
    }
}
