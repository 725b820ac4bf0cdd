import DurableFiles
import GRDB
import RecoveryModel

/// The inventory's items with their history.
enum InventoryRecords {
    /// One stored body in force.
    struct Stored {
        let key: Int64
        let kind: RecordKind
        let id: String
        let body: String

        var record: InventoryRecord {
            get throws { try InventoryRecord(kind: kind, id: id, body: StoredJSON.tree(body)) }
        }
    }

    /// What names an item among all kinds.
    struct Name: Hashable {
        let kind: RecordKind
        let id: String
    }

    /// The items in force at a revision, in no order; the newest bodies when no revision is named.
    static func inForce(_ database: Database, at revision: Int?) throws -> [Stored] {
        let condition =
            revision == nil
            ? "valid_to_revision IS NULL"
            : "valid_from_revision <= :revision AND (valid_to_revision IS NULL OR valid_to_revision > :revision)"
        let arguments: StatementArguments = revision.map { ["revision": $0] } ?? []
        let statement = try database.cachedStatement(sql: "SELECT key, kind, id, body FROM record WHERE \(condition)")
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var kinds: [String: RecordKind] = [:]
        for kind in RecordKind.allCases { kinds[kind.rawValue] = kind }
        var list: [Stored] = []
        while let row = try rows.next() {
            guard let kind = kinds[row[1]] else {
                throw StoreFailure.damaged(
                    LocalizedText(
                        es: "la base guarda una clase desconocida: \(row[1] as String)",
                        en: "the database holds an unknown kind: \(row[1] as String)"))
            }
            list.append(Stored(key: row[0], kind: kind, id: row[2], body: row[3]))
        }
        return list
    }

    /// What stands in the evidence of a body: nobody can guess a telephone number back out of it.
    static func saltedDigest(salt: String, body: String) -> String { ContentDigest.sha256(of: salt + "\n" + body) }

    /// SHA-256 over all items in force, one line each: `["kind","id",body]`, sorted by kind and id as bytes.
    static func digest(_ items: [(kind: String, id: String, body: String)]) -> String {
        var stream = DigestStream()
        let sorted = items.sorted { left, right in
            left.kind == right.kind
                ? left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
                : left.kind.utf8.lexicographicallyPrecedes(right.kind.utf8)
        }
        for item in sorted {
            var line = "[\"\(item.kind)\",\(JSONValue.text(item.id).canonicalText),\(item.body)]\n"
            line.withUTF8 { stream.update(UnsafeRawBufferPointer($0)) }
        }
        return stream.finish()
    }

    /// The digest of what the table holds at a revision.
    static func digest(_ database: Database, inForceAt revision: Int) throws -> String {
        digest(try inForce(database, at: revision).map { ($0.kind.rawValue, $0.id, $0.body) })
    }
}

extension InventoryRecords {
    /// One item as it was at a revision.
    static func record(
        _ database: Database, _ kind: RecordKind, _ id: String, at revision: Int
    ) throws -> InventoryRecord? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT body FROM record WHERE kind = :kind AND id = :id AND valid_from_revision <= :revision
                AND (valid_to_revision IS NULL OR valid_to_revision > :revision)
                """)
        let body = try String.fetchOne(
            statement, arguments: ["kind": kind.rawValue, "id": id, "revision": revision])
        return try body.map { try InventoryRecord(kind: kind, id: id, body: StoredJSON.tree($0)) }
    }
}
