import GRDB
import RecoveryModel

/// Whether the history of the inventory is the one attested: every body there, none besides, each with its end.
enum RecordVerification {
    static func firstBreak(_ database: Database, _ history: AttestedHistory) throws -> ChainVerification.Break? {
        let records = try Row.fetchCursor(
            database,
            sql: """
                SELECT kind, id, body, salt, digest, valid_from_revision, valid_to_revision FROM record ORDER BY key
                """)
        var seen: Set<AttestedHistory.Body> = []
        while let row = try records.next() {
            let digest = InventoryRecords.saltedDigest(salt: row[3], body: row[2])
            let body = AttestedHistory.Body(revision: row[5], kind: row[0], id: row[1], digest: digest)
            let item = AttestedHistory.Item(kind: body.kind, id: body.id)
            let end = history.changes[item]?.first { $0 > body.revision }
            guard digest == row[4], history.bodies.contains(body), end == row[6], seen.insert(body).inserted else {
                return altered(item, at: history.revisions[body.revision] ?? EvidenceID(history.rows + 1))
            }
        }
        return history.bodies.subtracting(seen).map { body in
            altered(.init(kind: body.kind, id: body.id), at: history.revisions[body.revision] ?? EvidenceID(1))
        }.min { $0.row < $1.row }
    }

    private static func altered(_ item: AttestedHistory.Item, at row: EvidenceID) -> ChainVerification.Break {
        .init(
            row, es: "\(item.kind) \(item.id) no es el que se atestiguó",
            en: "\(item.kind) \(item.id) is not the one attested")
    }
}
