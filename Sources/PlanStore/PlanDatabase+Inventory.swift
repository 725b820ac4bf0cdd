import DurableFiles
package import Foundation
import GRDB
package import RecoveryModel

extension PlanDatabase {
    /// Makes the inventory what files say, in one transaction with its row of evidence.
    ///
    /// Only what changed is written. The evidence names items, paths of fields and salted digests of bodies: no name
    /// of a person and no way to reach one ever enters the chain, which nobody can delete from.
    ///
    /// - Parameters:
    ///   - records: All items, each once; what is missing is removed.
    ///   - instant: When.
    /// - Throws: `invalidInput` when an item stands twice; what `open` throws for a file that fails.
    package func apply(
        _ records: [InventoryRecord], at instant: Date, by actor: Actor
    ) throws(OperatorError) -> AppliedInventory {
        try write { database in
            let stored = try InventoryRecords.inForce(database, at: nil)
            let comparison = try InventoryComparison(records, against: stored)
            let current = try Revisions.newest(database, asOf: nil)
            if comparison.changes.isEmpty { return AppliedInventory(changes: [], revision: current) }
            let application = InventoryApplication(
                comparison, revision: (current?.number ?? 0) + 1, at: instant, by: actor)
            return AppliedInventory(changes: comparison.changes, revision: try application.write(to: database))
        }
    }

    /// What applying these records would change; nothing is written.
    package func changes(applying records: [InventoryRecord]) throws(OperatorError) -> [InventoryChange] {
        try read { database in
            try InventoryComparison(records, against: InventoryRecords.inForce(database, at: nil)).changes
        }
    }

    /// The items in force at an instant, in no order; the newest when none is given.
    package func records(asOf instant: Date? = nil) throws(OperatorError) -> [InventoryRecord] {
        try read { database in
            guard let revision = try Revisions.newest(database, asOf: instant) else { return [] }
            return try InventoryRecords.inForce(database, at: revision.number).map { try $0.record }
        }
    }

    /// The items in force at a revision, in no order; none for a number that never was.
    package func records(revision: Int) throws(OperatorError) -> [InventoryRecord] {
        try read { try InventoryRecords.inForce($0, at: revision).map { try $0.record } }
    }

    /// One item as it was at a revision; nothing when it was not in force then.
    package func record(_ kind: RecordKind, _ id: String, revision: Int) throws(OperatorError) -> InventoryRecord? {
        try read { try InventoryRecords.record($0, kind, id, at: revision) }
    }

    /// All applications, oldest first.
    package func revisions() throws(OperatorError) -> [PlanSnapshot.Revision] {
        try read { try Revisions.fetch($0, "ORDER BY number", []) }
    }
}

/// The writing of one application.
private struct InventoryApplication {
    private let comparison: InventoryComparison
    private let revision: Int
    private let instant: Date
    private let actor: Actor
    private let salts: [String]
    private let digests: [String]

    init(_ comparison: InventoryComparison, revision: Int, at instant: Date, by actor: Actor) {
        self.comparison = comparison
        self.revision = revision
        self.instant = instant
        self.actor = actor
        let size = 16
        let random = ContentDigest.hexadecimal(ContentDigest.randomBytes(size * comparison.written.count))
        var rest = Substring(random)
        var salts: [String] = []
        for _ in comparison.written {
            salts.append(String(rest.prefix(size * 2)))
            rest = rest.dropFirst(size * 2)
        }
        self.salts = salts
        digests = zip(salts, comparison.written).map { InventoryRecords.saltedDigest(salt: $0, body: $1.body) }
    }

    func write(to database: Database) throws -> PlanSnapshot.Revision {
        let digest = InventoryRecords.digest(comparison.after)
        let evidence = try EvidenceChain.append(
            .inventoryApplied, at: instant, by: actor, payload(digest), in: database)
        let applied = PlanSnapshot.Revision(
            number: revision, appliedAt: instant, digest: digest, evidence: evidence.id, actor: actor)
        let sealed = try PersonalValues.sealed(actor, in: database)
        try database.execute(
            sql: "INSERT INTO revision(number, applied_at, os_user, person, digest, evidence) VALUES (?,?,?,?,?,?)",
            arguments: [
                revision, InstantText.text(instant), sealed.osUser, sealed.person, digest, evidence.id.sequence,
            ])
        let end = try database.makeStatement(sql: "UPDATE record SET valid_to_revision = ? WHERE key = ?")
        for key in comparison.ended { try end.execute(arguments: [revision, key]) }
        let insert = try database.makeStatement(
            sql: """
                INSERT INTO record(kind, id, body, salt, digest, valid_from_revision) VALUES (?,?,?,?,?,?)
                """)
        for (index, item) in comparison.written.enumerated() {
            try insert.execute(arguments: [
                item.record.kind.rawValue, item.record.id, item.body, salts[index], digests[index], revision,
            ])
        }
        return applied
    }

    private func payload(_ digest: String) -> JSONValue {
        var bodies: [InventoryRecords.Name: String] = [:]
        for (item, digest) in zip(comparison.written, digests) {
            bodies[.init(kind: item.record.kind, id: item.record.id)] = digest
        }
        func count(_ kind: InventoryChange.Kind) -> JSONValue {
            .integer(Int64(comparison.changes.count { $0.kind == kind }))
        }
        let changes = comparison.changes.map { change -> JSONValue in
            var members: [String: JSONValue] = [
                "change": .text(change.kind.rawValue), "kind": .text(change.record.rawValue), "id": .text(change.id),
            ]
            if !change.fields.isEmpty { members["fields"] = .list(change.fields.map { .text($0.path) }) }
            if let body = bodies[.init(kind: change.record, id: change.id)] { members["digest"] = .text(body) }
            return .object(members)
        }
        return .object([
            "revision": .integer(Int64(revision)), "digest": .text(digest),
            "records": .integer(Int64(comparison.after.count)), "added": count(.added), "changed": count(.changed),
            "removed": count(.removed), "changes": .list(changes),
        ])
    }
}
