/// One sentence in both languages; neither may be missing.
package struct LocalizedText: Codable, Hashable, Sendable {
    package let es: String
    package let en: String

    package init(es: String, en: String) {
        self.es = es
        self.en = en
    }

    /// Words that nobody translates: a peer's own message, a name.
    package init(verbatim text: String) { self.init(es: text, en: text) }

    /// The sentence in one language.
    package func callAsFunction(_ language: Language) -> String {
        switch language {
        case .es: es
        case .en: en
        }
    }
}
