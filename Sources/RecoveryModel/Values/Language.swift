/// A language in which the program speaks and writes documents.
package enum Language: String, CaseIterable, Codable, Hashable, Sendable {
    /// Spanish of Mexico (es-MX), the first language.
    case es
    /// English.
    case en

    /// The BCP 47 tag for `lang=` in HTML.
    package var tag: String {
        switch self {
        case .es: "es-MX"
        case .en: "en"
        }
    }
}
