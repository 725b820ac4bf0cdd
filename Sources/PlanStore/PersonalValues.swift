import DurableFiles
import GRDB
import RecoveryModel

/// Names of people and accounts, kept beside the chain: the chain holds a salted digest in their place, so that a name
/// can be taken out one day while every row still verifies.
enum PersonalValues {
    static let table = """
        CREATE TABLE personal_value(
            -- SHA-256 of salt, newline, value: what stands in the chain.
            digest TEXT PRIMARY KEY,
            salt TEXT NOT NULL,
            -- NULL once the value was taken out; the digest stays.
            value TEXT UNIQUE
        ) STRICT;
        """

    /// What is kept of a value may be taken out, never altered.
    static let guards = [
        """
        CREATE TRIGGER personal_value_is_only_taken_out BEFORE UPDATE ON personal_value
        WHEN NEW.value IS NOT NULL OR NEW.digest <> OLD.digest OR NEW.salt <> OLD.salt BEGIN
            SELECT RAISE(ABORT, 'a personal value is taken out or left, never altered');
        END
        """,
        """
        CREATE TRIGGER personal_value_is_never_deleted BEFORE DELETE ON personal_value BEGIN
            SELECT RAISE(ABORT, 'a personal value is never deleted: its digest stands in the chain');
        END
        """,
    ]

    /// What stands for a value in the chain; the same value always has the same one in one plan.
    static func digest(of value: String, in database: Database) throws -> String {
        let known = try database.cachedStatement(sql: "SELECT digest FROM personal_value WHERE value = ?")
        if let digest = try String.fetchOne(known, arguments: [value]) { return digest }
        let salt = ContentDigest.hexadecimal(ContentDigest.randomBytes(16))
        let digest = ContentDigest.sha256(of: salt + "\n" + value)
        try database.cachedStatement(sql: "INSERT INTO personal_value(digest, salt, value) VALUES (?,?,?)")
            .execute(arguments: [digest, salt, value])
        return digest
    }

    /// The value behind a digest; the digest itself once the value was taken out.
    static func value(of digest: String, in database: Database) throws -> String {
        let statement = try database.cachedStatement(sql: "SELECT value FROM personal_value WHERE digest = ?")
        return try String.fetchOne(statement, arguments: [digest]) ?? digest
    }

    /// An account and its person as they stand in the chain.
    static func sealed(_ actor: Actor, in database: Database) throws -> Actor {
        Actor(
            osUser: try digest(of: actor.osUser, in: database),
            person: try actor.person.map { try digest(of: $0, in: database) })
    }

    /// An account and its person as people know them.
    static func opened(_ actor: Actor, in database: Database) throws -> Actor {
        Actor(
            osUser: try value(of: actor.osUser, in: database),
            person: try actor.person.map { try value(of: $0, in: database) })
    }

    /// An exercise with each name of a person put through a change: sealed on its way in, opened on its way out.
    static func exercise(
        _ exercise: Exercise, changing change: (String) throws -> String
    ) rethrows -> Exercise {
        Exercise(
            id: exercise.id, kind: exercise.kind, systems: exercise.systems, scenario: exercise.scenario,
            place: exercise.place, wasAnnounced: exercise.wasAnnounced, goals: exercise.goals,
            goalsSetAt: exercise.goalsSetAt, startedAt: exercise.startedAt, endedAt: exercise.endedAt,
            phases: exercise.phases,
            participants: try exercise.participants.map {
                .init(person: try change($0.person), duty: $0.duty, role: $0.role)
            },
            verdict: exercise.verdict, impactAt: exercise.impactAt, recoveredTo: exercise.recoveredTo,
            remarks: try exercise.remarks.map {
                DrillRemark(kind: $0.kind, text: $0.text, owner: try $0.owner.map(change), due: $0.due)
            }, files: exercise.files, corrects: exercise.corrects)
    }

    /// The first kept value whose digest is not its own: somebody altered it behind the triggers.
    static func altered(_ database: Database) throws -> String? {
        let rows = try Row.fetchCursor(
            database, sql: "SELECT digest, salt, value FROM personal_value WHERE value IS NOT NULL")
        while let row = try rows.next() {
            let digest: String = row[0]
            if ContentDigest.sha256(of: (row[1] as String) + "\n" + (row[2] as String)) != digest { return digest }
        }
        return nil
    }
}
