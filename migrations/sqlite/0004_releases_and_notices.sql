-- Releases of several components, what an index is made of, and what webhooks are told.
--
-- Every table is new and empty: nothing that is stored is read or written again, so this takes no longer on a large
-- record than on a small one. What an index is made of is known from its next decision on.

-- Several components that are promoted together. Each has runs of its own; the verdict of the whole follows from theirs.
CREATE TABLE release (
    id              INTEGER PRIMARY KEY,
    uuid            BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    project         TEXT    NOT NULL,
    environment     TEXT    NOT NULL,
    correlation_id  TEXT,
    idempotency_key TEXT,
    body_digest     BLOB    NOT NULL CHECK (length(body_digest) = 32),
    requested_at    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX release_idempotency ON release (project, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX release_newest ON release (project, id);

-- The attempts at each component, in its place: the last one counts.
CREATE TABLE release_part (
    release INTEGER NOT NULL REFERENCES release (id),
    place   INTEGER NOT NULL CHECK (place > 0),
    attempt INTEGER NOT NULL CHECK (attempt > 0),
    project TEXT    NOT NULL,
    run     INTEGER NOT NULL REFERENCES run (id),
    PRIMARY KEY (release, place, attempt)
) STRICT, WITHOUT ROWID;
CREATE INDEX release_part_run ON release_part (run);

-- Which decisions about an index rest on evidence about one of its parts.
CREATE TABLE index_part (
    project     TEXT NOT NULL,
    part        BLOB NOT NULL CHECK (length(part) = 32),
    subject     BLOB NOT NULL CHECK (length(subject) = 32),
    environment TEXT NOT NULL,
    PRIMARY KEY (project, part, subject, environment)
) STRICT, WITHOUT ROWID;

-- The outbox of webhooks: one row for each webhook and decision, written with the decision, sent after it.
CREATE TABLE notice (
    id            INTEGER PRIMARY KEY,
    uuid          BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    webhook       TEXT    NOT NULL,
    project       TEXT    NOT NULL,
    subject       BLOB    NOT NULL CHECK (length(subject) = 32),
    environment   TEXT    NOT NULL,
    decision      BLOB    NOT NULL CHECK (length(decision) = 32),
    verdict       TEXT    NOT NULL CHECK (verdict IN ('ready', 'not-ready', 'unknown')),
    body          BLOB    NOT NULL,
    made_at       INTEGER NOT NULL,
    tries         INTEGER NOT NULL DEFAULT 0,
    -- From then on somebody may send it; while somebody does, when that is taken to have failed.
    next_at       INTEGER NOT NULL,
    last_tried_at INTEGER,
    last_error    TEXT,
    state         TEXT    NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'given-up')),
    ended_at      INTEGER,
    CHECK ((state = 'pending') = (ended_at IS NULL))
) STRICT;
CREATE INDEX notice_due ON notice (next_at, id) WHERE state = 'pending';
CREATE INDEX notice_order ON notice (webhook, project, subject, id) WHERE state = 'pending';
CREATE INDEX notice_newest ON notice (project, id);
CREATE INDEX notice_ended ON notice (ended_at) WHERE state <> 'pending';
CREATE INDEX notice_given_up ON notice (id) WHERE state = 'given-up';
