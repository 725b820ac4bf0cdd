import Foundation

/// A regular expression over source text; `^` and `$` stand for the ends of lines.
struct Pattern {
    struct Match {
        let offset: Int
        let end: Int
        /// The captured groups from 1 on; a group that took no part is empty.
        let groups: [String]
    }

    private let expression: NSRegularExpression

    init(_ pattern: String) {
        do {
            expression = try NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
        } catch {
            preconditionFailure("a pattern of the house rules is wrong: \(error)")
        }
    }

    func matches(in text: String) -> [Match] {
        let source = text as NSString
        let whole = NSRange(location: 0, length: source.length)
        return expression.matches(in: text, range: whole).map { result in
            let groups = (1..<max(result.numberOfRanges, 1)).map { index in
                let range = result.range(at: index)
                return range.location == NSNotFound ? "" : source.substring(with: range)
            }
            return Match(offset: result.range.location, end: NSMaxRange(result.range), groups: groups)
        }
    }
}
