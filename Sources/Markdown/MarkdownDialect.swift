/// Which extensions of CommonMark a text is read with.
package enum MarkdownDialect: Hashable, Sendable, CaseIterable {
    /// GitHub's: tables, task lists, strikethrough, and bare addresses as links. Texts of people; read one at a time.
    case full
    /// Tables and task lists only: `~` and bare addresses stay as they are. Texts of our own; many are read at once,
    /// because these extensions leave cmark-gfm's process-wide table of special characters alone.
    case tables

    var extensionNames: [String] {
        switch self {
        case .full: ["table", "strikethrough", "autolink", "tasklist", "tagfilter"]
        case .tables: ["table", "tasklist", "tagfilter"]
        }
    }
}
