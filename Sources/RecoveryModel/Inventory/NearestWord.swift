import Foundation

/// Finds the word that somebody most likely meant: for unknown keys, choices, ids and file names.
package struct NearestWord: Sendable {
    private let candidates: [(word: String, folded: [Unicode.Scalar])]

    /// - Parameter words: The right words; among equally near ones the first wins.
    package init(_ words: some Sequence<String>) {
        candidates = words.map { ($0, NearestWord.folded($0)) }
    }

    /// The nearest word, or nothing when none is near: a wild guess helps nobody.
    ///
    /// Case, accents and the difference of `_`, `-` and space cost nothing; a swap of two neighbours costs one.
    package func word(for text: String) -> String? {
        let wanted = NearestWord.folded(text)
        guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
        var limit = wanted.count < 3 ? 0 : wanted.count < 5 ? 1 : wanted.count < 9 ? 2 : 3
        var best: String?
        for (word, folded) in candidates where abs(folded.count - wanted.count) <= limit && word != text {
            guard let distance = NearestWord.distance(wanted, folded, limit: limit) else { continue }
            if distance == 0 { return word }
            best = word
            limit = distance - 1
        }
        return best
    }

    private static func folded(_ text: String) -> [Unicode.Scalar] {
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        let plain =
            isASCII ? text.lowercased() : text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
        return plain.unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
    }

    /// Edits that turn one word into the other (optimal string alignment); nothing when more than the limit.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
        if left == right { return 0 }
        guard limit > 0 else { return nil }
        var older = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in 1...max(1, left.count) where row <= left.count {
            var current = [row] + [Int](repeating: 0, count: right.count)
            var lowest = row
            for column in 0..<right.count {
                let same = left[row - 1] == right[column]
                var cost = min(previous[column] + (same ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
                if row > 1, column > 0, left[row - 1] == right[column - 1], left[row - 2] == right[column] {
                    cost = min(cost, older[column - 1] + 1)
                }
                current[column + 1] = cost
                lowest = min(lowest, cost)
            }
            guard lowest <= limit else { return nil }
            (older, previous) = (previous, current)
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }
}
