import Foundation
import RecoveryModel

/// The words of both languages that stand for the cases of an enum; case and accents do not matter.
struct WordTable<Meaning: Hashable & Sendable>: Sendable {
    private let meanings: [String: Meaning]
    private let nearest: NearestWord

    /// - Parameter words: Every spelling, those to suggest first.
    init(_ words: [(String, Meaning)]) {
        meanings = Dictionary(words.map { (WordTable.folded($0), $1) }, uniquingKeysWith: { first, _ in first })
        nearest = NearestWord(words.map(\.0))
    }

    /// What a word means; nothing when it is none of ours.
    subscript(word: String) -> Meaning? { meanings[WordTable.folded(word)] }

    /// The word that was most likely meant.
    func suggestion(for word: String) -> LocalizedText? {
        nearest.word(for: word).map { LocalizedText(es: "¿Quiso escribir «\($0)»?", en: "Did you mean “\($0)”?") }
    }

    static func folded(_ word: String) -> String {
        word.trimmed.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
