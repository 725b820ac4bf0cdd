/// One sentence in both languages; neither may be missing.
package struct LocalizedText: Codable, Hashable, Sendable {
    package let es: String
    package let en: String

    package init(es: String, en: String) {
        self.es = es
        self.en = en
    }

    /// The sentence in one language.
    package func callAsFunction(_ language: Language) -> String {
        switch language {
        case .es: es
        case .en: en
        }
    }
}
