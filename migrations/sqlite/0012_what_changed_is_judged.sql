-- What has changed stays noted until a decision has seen it, and who gave a bundle is remembered.
--
-- Columns are added without a value for the rows that are there, and every table is new and empty, so this takes no longer
-- on a large record than on a small one, but for one walk over the bundles that were given.

-- Since when something is known to have changed that nobody has judged; absent in what was noted before, and of what lapses.
ALTER TABLE due ADD COLUMN since INTEGER;
-- How often something has changed since then: a decision whose maker saw as many has judged them all.
ALTER TABLE due ADD COLUMN changes INTEGER NOT NULL DEFAULT 1;

-- Runs that the gate asked for by itself were made of notes that are gone.
INSERT INTO due (project, subject, environment, because, subject_name, at, tries, since)
    SELECT run.project, run.subject, run.environment, 'changed', run.subject_name, run.requested_at + 3600000, 1,
        run.requested_at
    FROM queue JOIN run ON run.id = queue.run WHERE run.because LIKE '["changed"%'
    ON CONFLICT (project, subject, environment, because) DO NOTHING;

-- Parts of so many indexes that these are noted step by step: which of them are noted already.
CREATE TABLE part_change (
    id                INTEGER PRIMARY KEY,
    project           TEXT    NOT NULL,
    part              BLOB    NOT NULL CHECK (length(part) = 32),
    -- Only decisions in this environment; empty for all.
    environment       TEXT    NOT NULL,
    at                INTEGER NOT NULL,
    -- 0: those that stand as ready are being noted; 1: the others.
    others            INTEGER NOT NULL DEFAULT 0 CHECK (others IN (0, 1)),
    -- The last that was looked at; empty before the first.
    after_subject     BLOB    NOT NULL DEFAULT x'',
    after_environment TEXT    NOT NULL DEFAULT '',
    -- When something changed while they were being noted; absent when nothing did.
    changed_again_at  INTEGER,
    UNIQUE (project, part, environment)
) STRICT;

-- Whether the signer was nobody whom the pack in force knew; absent in what was given before that was asked.
ALTER TABLE upload ADD COLUMN stranger INTEGER CHECK (stranger IN (0, 1));
-- What was signed by whom, however it is wrapped; absent for strangers, and in what was given before.
ALTER TABLE upload ADD COLUMN says BLOB CHECK (length(says) = 32);
CREATE INDEX upload_newest ON upload (project, id) WHERE stranger IS NOT NULL;
