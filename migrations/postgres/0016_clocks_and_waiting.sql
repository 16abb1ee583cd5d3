-- What is tried again, by its instant: one that lies further ahead than any pause is long was written by a clock that was wrong.
-- Among all that will lapse some day it could not be found without looking at all of that.
--
-- The same as the SQLite schema of this number.
CREATE INDEX due_tried ON due (at) WHERE because = 'changed' OR tries > 0;

-- That somebody says which clock was right, where the record was written by one that was ahead.
CREATE TABLE clock_acceptance (
    number      BIGINT PRIMARY KEY CHECK (number > 0),
    -- SHA-256 of what was said, which a leaf of the kind `clock-acceptance` names.
    digest      BYTEA NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    -- Canonical JSON: the reason, and the two times.
    statement   TEXT    NOT NULL,
    -- What was decided up to this row, and the leaves that the log had then, say nothing of the time any more.
    decision    BIGINT NOT NULL,
    size        BIGINT NOT NULL CHECK (size >= 0),
    accepted_at BIGINT NOT NULL
);

-- By the instant at which they end, whatever somebody has noted about that.
CREATE INDEX override_ends ON override_request (project, expires_at);

-- Runs that may wait for people, of which there are few; and what was known when each looked at everything last.
CREATE INDEX queue_patient ON queue (run) WHERE patience IS NOT NULL;
ALTER TABLE queue ADD COLUMN seen TEXT;

-- Requests that were taken back under a name of their caller's own: each once, however often that is said.
CREATE TABLE taken_back (
    run             BIGINT NOT NULL REFERENCES run (id),
    idempotency_key TEXT    NOT NULL,
    PRIMARY KEY (run, idempotency_key)
);
