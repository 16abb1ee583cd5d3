-- Work that is left: one row for each run that has not ended, and one for each decision to be looked at again.
--
-- Everything here is small and is removed when it is done; what happened stays in `run` and `run_event`. So this file
-- takes no longer on a large record than on a small one.

-- How many requests a run answers: the same request again, before it had begun to read, is the same run.
ALTER TABLE run ADD COLUMN requests INTEGER NOT NULL DEFAULT 1;
-- Why the gate asked by itself; absent where somebody else did.
ALTER TABLE run ADD COLUMN because TEXT;

CREATE TABLE queue (
    run         INTEGER PRIMARY KEY REFERENCES run (id),
    project     TEXT    NOT NULL,
    subject     BLOB    NOT NULL CHECK (length(subject) = 32),
    environment TEXT    NOT NULL,
    body_digest BLOB    NOT NULL CHECK (length(body_digest) = 32),
    -- The order of the queue: by when an answer should be there.
    due_at      INTEGER NOT NULL,
    -- Who holds it; absent when nobody does.
    holder      BLOB    CHECK (length(holder) = 16),
    -- From then on somebody else may claim it.
    claim_from  INTEGER NOT NULL,
    -- Claims so far: what the holder's writes carry.
    fence       INTEGER NOT NULL DEFAULT 0,
    -- Holders whose time ran out.
    lost        INTEGER NOT NULL DEFAULT 0,
    -- Until then it waits for approvals that were asked for; absent when it does not.
    patience    INTEGER
) STRICT;
CREATE INDEX queue_due ON queue (due_at, run);
CREATE INDEX queue_subject ON queue (project, subject, environment, run);

INSERT INTO queue (run, project, subject, environment, body_digest, due_at, claim_from)
    SELECT id, project, subject, environment, body_digest, requested_at + 300000, requested_at
    FROM run INDEXED BY run_unfinished WHERE state IN ('pending', 'initializing', 'running', 'verifying');

-- Further names of a run, given by requests that joined it.
CREATE TABLE joined (
    project         TEXT    NOT NULL,
    idempotency_key TEXT    NOT NULL,
    run             INTEGER NOT NULL REFERENCES run (id),
    body_digest     BLOB    NOT NULL CHECK (length(body_digest) = 32),
    PRIMARY KEY (project, idempotency_key)
) STRICT, WITHOUT ROWID;

-- What is to be decided again, and when: each subject once for each reason.
CREATE TABLE due (
    project      TEXT    NOT NULL,
    subject      BLOB    NOT NULL CHECK (length(subject) = 32),
    environment  TEXT    NOT NULL,
    because      TEXT    NOT NULL CHECK (because IN ('changed', 'lapsed')),
    subject_name TEXT    NOT NULL,
    at           INTEGER NOT NULL,
    tries        INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (project, subject, environment, because)
) STRICT, WITHOUT ROWID;
CREATE INDEX due_at ON due (at);
