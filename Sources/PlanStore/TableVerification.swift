import GRDB
import RecoveryModel

/// Whether the tables still say what the chain attests of them.
enum TableVerification {
    typealias Break = ChainVerification.Break

    /// Rows cut off at the end of the chain leave no trace in it, but what cites them is still there.
    static func firstBreak(_ database: Database, rows: Int64) throws -> Break? {
        if let found = try cutOff(database) ?? alteredRevision(database) { return found }
        let history = try AttestedHistory(database, rows: rows)
        return try RecordVerification.firstBreak(database, history)
            ?? ExerciseVerification.firstBreak(database, history)
            ?? SampleVerification.firstBreak(database, history)
            ?? alteredPersonalValue(database)
    }

    private static func alteredPersonalValue(_ database: Database) throws -> Break? {
        guard let digest = try PersonalValues.altered(database) else { return nil }
        let row = try Int64.fetchOne(
            database, sql: "SELECT min(sequence) FROM evidence WHERE instr(text, ?)", arguments: [digest])
        return Break(
            EvidenceID(row ?? 1), es: "el nombre que se guarda no es el que se atestiguó",
            en: "the name kept is not the one attested")
    }

    private static func cutOff(_ database: Database) throws -> Break? {
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

    private static func alteredRevision(_ database: Database) throws -> Break? {
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

    static func missingGuards(_ database: Database) throws -> [String] {
        let present = Set(
            try String.fetchAll(database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'"))
        return InitialSchema.guards.filter { !present.contains($0) }
            .map { String($0.split(separator: " ")[2]) }.sorted()
    }
}
