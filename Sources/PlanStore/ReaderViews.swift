/// Views for whoever reads the file with `sqlite3` and without us: an auditor, a report, a spreadsheet.
enum ReaderViews {
    static let all = """
        CREATE VIEW record_view AS
            SELECT kind, id, body, valid_from_revision FROM record WHERE valid_to_revision IS NULL;
        CREATE VIEW system_view AS
            SELECT id, body ->> '$.name' AS name, body ->> '$.tier' AS tier, body ->> '$.owner_role' AS owner_role,
                body ->> '$.technical_role' AS technical_role, body ->> '$.site' AS site,
                body ->> '$.topology' AS topology, body ->> '$.strategy' AS strategy,
                body ->> '$.exclusion' AS exclusion
            FROM record WHERE kind = 'system' AND valid_to_revision IS NULL;
        CREATE VIEW objective_view AS
            SELECT kind, id, body ->> '$.name' AS name, body ->> '$.objectives.rto' AS rto,
                body ->> '$.objectives.rpo' AS rpo, body ->> '$.objectives.mtpd' AS mtpd,
                body ->> '$.objectives.wrt' AS wrt, body ->> '$.objectives.approved_by' AS approved_by,
                body ->> '$.objectives.approved_on' AS approved_on, body ->> '$.objectives.review_by' AS review_by
            FROM record WHERE valid_to_revision IS NULL AND body -> '$.objectives' IS NOT NULL;
        CREATE VIEW contact_view AS
            SELECT contact.id, contact.body ->> '$.person' AS person, person.body ->> '$.name' AS person_name,
                contact.body ->> '$.supplier' AS supplier, contact.body ->> '$.authority' AS authority,
                contact.body ->> '$.channel' AS channel, contact.body ->> '$.value' AS value,
                coalesce(contact.body ->> '$.priority', 1) AS priority,
                contact.body ->> '$.verified_on' AS verified_on, contact.body ->> '$.verified_by' AS verified_by
            FROM record AS contact
            LEFT JOIN record AS person
                ON person.kind = 'person' AND person.id = contact.body ->> '$.person'
                AND person.valid_to_revision IS NULL
            WHERE contact.kind = 'contact' AND contact.valid_to_revision IS NULL;
        CREATE VIEW exercise_view AS
            SELECT exercise.evidence, exercise.id, exercise.recorded_at,
                text ->> '$.payload.exercise.kind' AS kind, text ->> '$.payload.exercise.verdict' AS verdict,
                text ->> '$.payload.exercise.startedAt' AS started_at,
                text ->> '$.payload.exercise.endedAt' AS ended_at
            FROM exercise JOIN evidence ON evidence.sequence = exercise.evidence
            WHERE NOT EXISTS (SELECT 1 FROM exercise AS newer WHERE newer.corrects_evidence = exercise.evidence);
        CREATE VIEW subject_answered AS
            SELECT subject_kind, subject_id, max(taken_at) AS answered_at
            FROM sample WHERE outcome <> 'failed' GROUP BY subject_kind, subject_id;
        """
}
