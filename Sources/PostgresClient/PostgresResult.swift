/// The rows that one query brought, in text form.
package struct PostgresResult: Hashable, Sendable {
    /// The column names, in the order of the select list.
    package let columns: [String]
    /// The rows; each has one value per column, nil for NULL.
    package let rows: [[String?]]

    /// Makes a result from its parts.
    package init(columns: [String], rows: [[String?]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The place of a column by its name, or nil if the query did not select it.
    package func index(of column: String) -> Int? { columns.firstIndex(of: column) }
}
