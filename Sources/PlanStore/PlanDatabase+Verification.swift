import DurableFiles
import GRDB
package import RecoveryModel

extension PlanDatabase {
    /// Recomputes the whole chain, and compares the tables with what the chain attests.
    ///
    /// - Returns: What was found; an altered plan is a result, not an error.
    package func verifyChain() throws(OperatorError) -> ChainVerification {
        try read { database in
            var walk = ChainWalk()
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT sequence, kind, recorded_at, text, previous_hash, hash FROM evidence ORDER BY sequence")
            while walk.firstBreak == nil, let row = try rows.next() { walk.step(row) }
            let firstBreak =
                try walk.firstBreak ?? TableVerification.cutOff(database)
                ?? TableVerification.alteredRevision(database) ?? TableVerification.alteredRecord(database)
            return ChainVerification(
                rows: walk.sequence, head: walk.head, firstBreak: firstBreak,
                missingGuards: try TableVerification.missingGuards(database))
        }
    }
}

/// Whether the tables still say what the chain attests of them.
private enum TableVerification {
    typealias Break = ChainVerification.Break

    /// Rows cut off at the end of the chain leave no trace in it, but what cites them is still there.
    static func cutOff(_ database: Database) throws -> Break? {
        try Int64.fetchOne(
            database,
            sql: """
                SELECT min(evidence) FROM (
                    SELECT evidence FROM revision UNION ALL SELECT evidence FROM probe_run
                    UNION ALL SELECT evidence FROM exercise)
                WHERE evidence NOT IN (SELECT sequence FROM evidence)
                """
        ).map { Break(EvidenceID($0), es: "falta el renglón", en: "the row is missing") }
    }

    static func alteredRevision(_ database: Database) throws -> Break? {
        let altered = try Int64.fetchOne(
            database,
            sql: """
                SELECT min(evidence.sequence) FROM evidence LEFT JOIN revision ON revision.evidence = evidence.sequence
                WHERE evidence.kind = 'inventory-applied' AND (
                    revision.number IS NOT text ->> '$.payload.revision'
                    OR revision.digest IS NOT text ->> '$.payload.digest'
                    OR revision.applied_at IS NOT text ->> '$.recorded_at'
                    OR revision.os_user IS NOT text ->> '$.actor.os_user'
                    OR revision.person IS NOT text ->> '$.actor.person')
                """)
        if let altered {
            return Break(
                EvidenceID(altered), es: "la revisión del inventario no es la que se atestiguó",
                en: "the revision of the inventory is not the one attested")
        }
        guard let newest = try Revisions.newest(database, asOf: nil),
            try InventoryRecords.digest(database, inForceAt: newest.number) != newest.digest
        else { return nil }
        return Break(
            newest.evidence, es: "el inventario vigente no es el que se atestiguó",
            en: "the inventory in force is not the one attested")
    }

    static func alteredRecord(_ database: Database) throws -> Break? {
        let digests = try attestedDigests(database)
        let records = try Row.fetchCursor(
            database,
            sql: """
                SELECT record.kind, id, body, salt, record.digest, valid_from_revision, revision.evidence
                FROM record JOIN revision ON revision.number = valid_from_revision ORDER BY key
                """)
        while let row = try records.next() {
            let digest = InventoryRecords.saltedDigest(salt: row[3], body: row[2])
            if digest != row[4]
                || !digests.contains(Attested(revision: row[5], kind: row[0], id: row[1], digest: digest))
            {
                let name = "\(row[0] as String) \(row[1] as String)"
                return Break(
                    EvidenceID(row[6]), es: "\(name) no es el que se atestiguó", en: "\(name) is not the one attested")
            }
        }
        return nil
    }

    /// One body as the chain attests it.
    private struct Attested: Hashable {
        let revision: Int64
        let kind: String
        let id: String
        let digest: String
    }

    private static func attestedDigests(_ database: Database) throws -> Set<Attested> {
        // Not by SQLite's json_each: it reads the whole text anew for every member, minutes for a large inventory.
        let texts = try String.fetchCursor(database, sql: "SELECT text FROM evidence WHERE kind = 'inventory-applied'")
        var digests: Set<Attested> = []
        while let text = try texts.next() {
            guard case .object(let row) = try StoredJSON.tree(text), case .object(let payload)? = row["payload"],
                case .integer(let revision)? = payload["revision"], case .list(let changes)? = payload["changes"]
            else { continue }
            for case .object(let change) in changes {
                guard case .text(let kind)? = change["kind"], case .text(let id)? = change["id"],
                    case .text(let digest)? = change["digest"]
                else { continue }
                digests.insert(Attested(revision: revision, kind: kind, id: id, digest: digest))
            }
        }
        return digests
    }

    static func missingGuards(_ database: Database) throws -> [String] {
        let present = Set(
            try String.fetchAll(database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'"))
        return InitialSchema.guards.filter { !present.contains($0) }
            .map { String($0.split(separator: " ")[2]) }.sorted()
    }
}
