-- What has changed stays noted until a decision has seen it, as in migrations/sqlite/0012_what_changed_is_judged.sql, where
-- each column is explained.

ALTER TABLE due ADD COLUMN since BIGINT;
ALTER TABLE due ADD COLUMN changes BIGINT NOT NULL DEFAULT 1;

INSERT INTO due (project, subject, environment, because, subject_name, at, tries, since)
    SELECT DISTINCT ON (run.project, run.subject, run.environment) run.project, run.subject, run.environment, 'changed',
        run.subject_name, run.requested_at + 3600000, 1, run.requested_at
    FROM queue JOIN run ON run.id = queue.run WHERE run.because LIKE '["changed"%'
    ORDER BY run.project, run.subject, run.environment, run.id
    ON CONFLICT (project, subject, environment, because) DO NOTHING;

CREATE TABLE part_change (
    id                BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project           TEXT COLLATE "C" NOT NULL,
    part              BYTEA NOT NULL CHECK (octet_length(part) = 32),
    environment       TEXT COLLATE "C" NOT NULL,
    at                BIGINT NOT NULL,
    others            BIGINT NOT NULL DEFAULT 0 CHECK (others IN (0, 1)),
    after_subject     BYTEA NOT NULL DEFAULT ''::bytea,
    after_environment TEXT COLLATE "C" NOT NULL DEFAULT '',
    changed_again_at  BIGINT,
    UNIQUE (project, part, environment)
);

ALTER TABLE upload ADD COLUMN stranger BIGINT CHECK (stranger IN (0, 1));
ALTER TABLE upload ADD COLUMN says BYTEA CHECK (octet_length(says) = 32);
CREATE INDEX upload_newest ON upload (project, id) WHERE stranger IS NOT NULL;
