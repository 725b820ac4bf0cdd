package import Foundation
package import RecoveryModel

/// How a document writes dates, figures and words: one language and one zone, never the machine's own settings.
///
/// Every text is plain: a template escapes it where it puts it. Durations, ages of data and losses are never
/// understated, availability is never overstated.
package struct DocumentLocale: Hashable, Sendable {
    package let language: Language
    /// The zone in which instants are shown.
    package let timeZone: TimeZone

    package init(language: Language, timeZone: TimeZone) {
        self.language = language
        self.timeZone = timeZone
    }

    /// One of two wordings, by language.
    func pick(_ es: String, _ en: String) -> String {
        switch language {
        case .es: es
        case .en: en
        }
    }

    /// `sí`, `no`, or `sin dato` when nobody knows.
    package func yesNo(_ value: Bool?) -> String {
        guard let value else { return noData }
        return value ? pick("sí", "yes") : "no"
    }

    /// What stands where a declared fact is missing.
    package var noData: String { pick("sin dato", "no data") }

    /// The words between the last two items of a list: `a, b y c`. Before an i-sound Spanish says `e`.
    package func list(_ items: [String]) -> String {
        guard let last = items.last else { return "" }
        guard items.count > 1 else { return last }
        let word = pick(DocumentLocale.beginsWithISound(last) ? "e" : "y", "and")
        return items.dropLast().joined(separator: ", ") + " \(word) " + last
    }

    private static func beginsWithISound(_ word: String) -> Bool {
        let start = word.lowercased()
        if start.hasPrefix("hie") || start.hasPrefix("ia") || start.hasPrefix("ie") { return false }
        return ["i", "í", "hi", "hí"].contains { start.hasPrefix($0) }
    }
}
