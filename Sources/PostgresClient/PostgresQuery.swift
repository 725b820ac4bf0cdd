/// One statement with its parameters bound, never pasted into the text.
package struct PostgresQuery: Hashable, Sendable {
    /// What the asker calls it; answers are found under this name.
    package let name: String
    /// A single SQL statement; parameters stand in it as `$1`, `$2`…
    package let sql: String
    /// The parameters in text form; nil is NULL.
    package let parameters: [String?]

    /// Makes a query; the server sees it only when an inquiry carries it.
    package init(name: String, sql: String, parameters: [String?] = []) {
        self.name = name
        self.sql = sql
        self.parameters = parameters
    }

    /// C strings end at a NUL, so a text that holds one would reach the server cut short.
    var holdsNUL: Bool {
        ([sql] + parameters).contains { $0?.utf8.contains(0) ?? false }
    }
}
