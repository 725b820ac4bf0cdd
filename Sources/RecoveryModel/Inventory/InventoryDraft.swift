/// Where a piece of an inventory file stands; lines and columns count from 1.
package struct SourceLocation: Codable, Hashable, Comparable, Sendable {
    package let file: String
    package let line: Int
    package let column: Int

    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }

    /// `inventory/systems.yaml:12:5`.
    package var text: String { "\(file):\(line):\(column)" }
}

/// What files say, each record and each field with its place, before anyone has asked whether it makes sense.
package struct InventoryDraft: Sendable {
    /// A record and where it and its fields stand.
    package struct Entry: Sendable {
        package let record: InventoryRecord
        package let location: SourceLocation
        /// By path of the field: `objectives.rto`, `holders.0.person`.
        package let fieldLocations: [String: SourceLocation]

        package init(record: InventoryRecord, location: SourceLocation, fieldLocations: [String: SourceLocation]) {
            self.record = record
            self.location = location
            self.fieldLocations = fieldLocations
        }
    }

    package let entries: [Entry]

    package init(entries: [Entry]) { self.entries = entries }
}
