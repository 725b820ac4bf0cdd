/// The first form of the file. Instants are UTC text to the second, as in `2026-11-20T20:05:00Z`.
enum InitialSchema {
    /// Evidence is what the rest points to: every revision, probe run and exercise names the row that attests it.
    static let tables = """
        CREATE TABLE evidence(
            sequence INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            text TEXT NOT NULL,
            previous_hash TEXT NOT NULL,
            hash TEXT NOT NULL
        ) STRICT;
        CREATE INDEX evidence_by_time ON evidence(recorded_at, sequence);

        CREATE TABLE revision(
            number INTEGER PRIMARY KEY,
            applied_at TEXT NOT NULL,
            os_user TEXT NOT NULL,
            person TEXT,
            digest TEXT NOT NULL,
            evidence INTEGER NOT NULL REFERENCES evidence(sequence)
        ) STRICT;

        -- A body holds from one revision until the one that changed or removed it. The salt keeps the digest that
        -- stands in the evidence from being guessed back into a telephone number.
        CREATE TABLE record(
            key INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body)),
            salt TEXT NOT NULL,
            digest TEXT NOT NULL,
            valid_from_revision INTEGER NOT NULL REFERENCES revision(number),
            valid_to_revision INTEGER REFERENCES revision(number)
        ) STRICT;
        CREATE UNIQUE INDEX record_in_force_once ON record(kind, id) WHERE valid_to_revision IS NULL;

        CREATE TABLE probe_run(
            number INTEGER PRIMARY KEY,
            started_at TEXT NOT NULL,
            ended_at TEXT NOT NULL,
            evidence INTEGER NOT NULL REFERENCES evidence(sequence)
        ) STRICT;

        -- Samples are not chained: the row of their run holds their digest, and old ones may be removed.
        CREATE TABLE sample(
            key INTEGER PRIMARY KEY,
            run INTEGER NOT NULL REFERENCES probe_run(number),
            subject_kind TEXT NOT NULL,
            subject_id TEXT NOT NULL,
            taken_at TEXT NOT NULL,
            elapsed_seconds REAL NOT NULL,
            outcome TEXT NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body))
        ) STRICT;
        CREATE INDEX sample_by_subject ON sample(subject_kind, subject_id, taken_at, key);
        CREATE INDEX sample_answered ON sample(subject_kind, subject_id, taken_at, key) WHERE outcome <> 'failed';
        CREATE INDEX sample_by_run ON sample(run);
        CREATE TABLE probe_subject(
            subject_kind TEXT NOT NULL,
            subject_id TEXT NOT NULL,
            PRIMARY KEY (subject_kind, subject_id)
        ) STRICT, WITHOUT ROWID;

        -- The exercise itself stands in the text of its evidence.
        CREATE TABLE exercise(
            evidence INTEGER PRIMARY KEY REFERENCES evidence(sequence),
            id TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            corrects_evidence INTEGER UNIQUE REFERENCES exercise(evidence)
        ) STRICT;
        CREATE INDEX exercise_by_id ON exercise(id);
        """

    /// The triggers without which history could be rewritten; `drp` looks for each when it verifies the chain.
    static let guards =
        [
            """
            CREATE TRIGGER evidence_appends_to_head BEFORE INSERT ON evidence BEGIN
                SELECT RAISE(ABORT, 'evidence must follow the head of the chain') WHERE
                    new.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM evidence)
                    OR new.previous_hash IS NOT coalesce(
                        (SELECT hash FROM evidence ORDER BY sequence DESC LIMIT 1), printf('%064d', 0))
                    OR length(new.hash) <> 64;
            END
            """,
            """
            CREATE TRIGGER evidence_is_never_changed BEFORE UPDATE ON evidence BEGIN
                SELECT RAISE(ABORT, 'evidence is append-only: a correction is a new row');
            END
            """,
            """
            CREATE TRIGGER evidence_is_never_deleted BEFORE DELETE ON evidence BEGIN
                SELECT RAISE(ABORT, 'evidence is append-only: nothing is deleted');
            END
            """,
            """
            CREATE TRIGGER revision_is_never_changed BEFORE UPDATE ON revision BEGIN
                SELECT RAISE(ABORT, 'a revision is never changed');
            END
            """,
            """
            CREATE TRIGGER revision_is_never_deleted BEFORE DELETE ON revision BEGIN
                SELECT RAISE(ABORT, 'a revision is never deleted');
            END
            """,
            """
            CREATE TRIGGER record_history_is_kept BEFORE UPDATE ON record
            WHEN old.valid_to_revision IS NOT NULL OR new.key <> old.key OR new.kind <> old.kind OR new.id <> old.id
                OR new.body <> old.body OR new.salt <> old.salt OR new.digest <> old.digest
                OR new.valid_from_revision <> old.valid_from_revision BEGIN
                SELECT RAISE(ABORT, 'the history of the inventory is kept: only the end of a body may be set, once');
            END
            """,
            """
            CREATE TRIGGER record_is_never_deleted BEFORE DELETE ON record BEGIN
                SELECT RAISE(ABORT, 'the history of the inventory is kept');
            END
            """,
            """
            CREATE TRIGGER exercise_is_never_changed BEFORE UPDATE ON exercise BEGIN
                SELECT RAISE(ABORT, 'an exercise is never changed: a correction is a new one');
            END
            """,
            """
            CREATE TRIGGER exercise_is_never_deleted BEFORE DELETE ON exercise BEGIN
                SELECT RAISE(ABORT, 'an exercise is never deleted');
            END
            """,
        ] + PersonalValues.guards
}
