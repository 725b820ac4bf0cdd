import DurableFiles
import Foundation
import GRDB
package import RecoveryModel

/// Appends to the evidence chain inside a write transaction, and reads it.
enum EvidenceChain {
    /// The row's text: canonical JSON of the kind, the instant, the actor by digests, and what the row attests.
    static func text(_ kind: EvidenceRow.Kind, at instant: Date, by actor: Actor, _ payload: JSONValue) -> String {
        var who: [String: JSONValue] = ["os_user": .text(actor.osUser)]
        if let person = actor.person { who["person"] = .text(person) }
        return JSONValue.object([
            "kind": .text(kind.rawValue), "recorded_at": .text(InstantText.text(instant)), "actor": .object(who),
            "payload": payload,
        ]).canonicalText
    }

    /// Adds the next row. The transaction is an immediate one, so that no other writer can take the same place.
    static func append(
        _ kind: EvidenceRow.Kind, at instant: Date, by actor: Actor, _ payload: JSONValue, in database: Database
    ) throws -> EvidenceRow {
        try ClockCheck.refuseClockBehind(instant, in: database)
        let head = try head(database)
        let previous = head?.hash ?? EvidenceRow.genesisHash
        let text = text(kind, at: instant, by: try PersonalValues.sealed(actor, in: database), payload)
        let row = EvidenceRow(
            id: EvidenceID((head?.id.sequence ?? 0) + 1), kind: kind, recordedAt: instant, text: text,
            previousHash: previous, hash: hash(previous, text))
        try database.cachedStatement(
            sql: "INSERT INTO evidence(sequence, kind, recorded_at, text, previous_hash, hash) VALUES (?,?,?,?,?,?)"
        ).execute(arguments: [
            row.id.sequence, kind.rawValue, InstantText.text(instant), text, previous, row.hash,
        ])
        return row
    }

    /// The newest row, or the newest not later than an instant.
    static func head(_ database: Database, asOf instant: Date? = nil) throws -> PlanSnapshot.EvidenceHead? {
        let condition = instant == nil ? "" : "WHERE recorded_at <= ?"
        let statement = try database.cachedStatement(
            sql: "SELECT sequence, hash FROM evidence \(condition) ORDER BY sequence DESC LIMIT 1")
        let arguments: StatementArguments = instant.map { [InstantText.text($0)] } ?? []
        return try Row.fetchOne(statement, arguments: arguments)
            .map { PlanSnapshot.EvidenceHead(id: EvidenceID($0[0]), hash: $0[1]) }
    }

    static func hash(_ previous: String, _ text: String) -> String {
        ContentDigest.sha256(of: EvidenceRow.hashedText(previousHash: previous, text: text))
    }
}

extension PlanDatabase {
    /// Rows of the chain in their order.
    ///
    /// - Parameters:
    ///   - first: The first row wanted.
    ///   - limit: How many at most.
    package func evidenceRows(
        from first: EvidenceID = EvidenceID(1), limit: Int = .max
    ) throws(OperatorError) -> [EvidenceRow] {
        try read { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT sequence, kind, recorded_at, text, previous_hash, hash FROM evidence
                    WHERE sequence >= ? ORDER BY sequence LIMIT ?
                    """, arguments: [first.sequence, limit])
            var list: [EvidenceRow] = []
            while let row = try rows.next() {
                let id = EvidenceID(row[0])
                guard let kind = EvidenceRow.Kind(rawValue: row[1]), let at = InstantText.instant(row[2]) else {
                    throw StoreFailure.damaged(
                        LocalizedText(
                            es: "la evidencia \(id.label) no se puede leer", en: "evidence \(id.label) cannot be read"))
                }
                list.append(
                    EvidenceRow(id: id, kind: kind, recordedAt: at, text: row[3], previousHash: row[4], hash: row[5]))
            }
            return list
        }
    }
}
