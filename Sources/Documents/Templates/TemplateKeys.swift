/// The names that one kind of template may use.
struct TemplateKeys: Hashable, Sendable {
    /// Written `{{name}}`, escaped.
    var values: Set<String> = []
    /// Written `{{{name}}}`: ready-made Markdown.
    var blocks: Set<String> = []
    /// Written `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
    var flags: Set<String> = []

    /// The known name that is nearest to a wrong one, when one is near enough to be meant.
    static func nearest(to name: String, among known: some Sequence<String>) -> String? {
        let limit = max(2, name.count / 3)
        let best = known.sorted().map { (name: $0, distance: distance(name, $0)) }.min { $0.distance < $1.distance }
        guard let best, best.distance <= limit else { return nil }
        return best.name
    }

    /// Edits that turn one word into another (Levenshtein).
    private static func distance(_ left: String, _ right: String) -> Int {
        let target = Array(right)
        var previous = Array(0...target.count)
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in target.enumerated() {
                let change = previous[column] + (character == other ? 0 : 1)
                current.append(min(change, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[target.count]
    }
}
