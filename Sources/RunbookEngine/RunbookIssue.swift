package import RecoveryModel

/// One thing wrong with a runbook: where, what, and how to mend it.
package struct RunbookIssue: Hashable, Sendable {
    /// What is wrong, so that a rule can count it.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case missingTitle, missingPhase, missingStep, missingValidation, missingReturn
        case missingActor, missingExpected, missingEstimate
        case unmarkedDestruction, unguardedDestruction
        case unknownKey, badValue, repeatedKey
        case unnumberedStep, wrongNumber, strayText, unnamedBlock
        case secret, badPlaceholder, unresolvedPlaceholder
    }

    package let kind: Kind
    /// Line in the file, from 1.
    package let line: Int
    /// Column in the line, from 1, in UTF-8 bytes.
    package let column: Int
    /// What was found and what was expected.
    package let message: LocalizedText
    /// The nearest right word, or the way to mend it.
    package let suggestion: LocalizedText?

    init(
        _ kind: Kind, at place: SourcePlace, es: String, en: String, suggestion: LocalizedText? = nil
    ) {
        self.kind = kind
        line = place.line
        column = place.column
        message = LocalizedText(es: es, en: en)
        self.suggestion = suggestion
    }
}

/// A line and a column, both from 1.
struct SourcePlace: Hashable, Comparable {
    let line: Int
    let column: Int

    /// cmark-gfm gives some empty blocks no place: they count as the beginning.
    init(line: Int, column: Int) {
        self.line = max(1, line)
        self.column = max(1, column)
    }

    static let start = SourcePlace(line: 1, column: 1)

    static func < (left: SourcePlace, right: SourcePlace) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
