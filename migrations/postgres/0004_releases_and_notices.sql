-- Releases of several components, what an index is made of, and what webhooks are told.
--
-- The same as the SQLite schema of this number. Every table is new and empty: nothing that is stored is read or written
-- again, so this takes no longer on a large record than on a small one. What an index is made of is known from its next
-- decision on.

-- Several components that are promoted together. Each has runs of its own; the verdict of the whole follows from theirs.
CREATE TABLE release (
    id              BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    uuid            BYTEA NOT NULL UNIQUE CHECK (octet_length(uuid) = 16),
    project         TEXT COLLATE "C" NOT NULL,
    environment     TEXT COLLATE "C" NOT NULL,
    correlation_id  TEXT COLLATE "C",
    idempotency_key TEXT COLLATE "C",
    body_digest     BYTEA NOT NULL CHECK (octet_length(body_digest) = 32),
    requested_at    BIGINT NOT NULL
);
CREATE UNIQUE INDEX release_idempotency ON release (project, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX release_newest ON release (project, id);

-- The attempts at each component, in its place: the last one counts.
CREATE TABLE release_part (
    release BIGINT NOT NULL REFERENCES release (id),
    place   BIGINT NOT NULL CHECK (place > 0),
    attempt BIGINT NOT NULL CHECK (attempt > 0),
    project TEXT COLLATE "C" NOT NULL,
    run     BIGINT NOT NULL REFERENCES run (id),
    PRIMARY KEY (release, place, attempt)
);
CREATE INDEX release_part_run ON release_part (run);

-- Which decisions about an index rest on evidence about one of its parts.
CREATE TABLE index_part (
    project     TEXT COLLATE "C" NOT NULL,
    part        BYTEA NOT NULL CHECK (octet_length(part) = 32),
    subject     BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    environment TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (project, part, subject, environment)
);

-- The outbox of webhooks: one row for each webhook and decision, written with the decision, sent after it.
CREATE TABLE notice (
    id            BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    uuid          BYTEA NOT NULL UNIQUE CHECK (octet_length(uuid) = 16),
    webhook       TEXT COLLATE "C" NOT NULL,
    project       TEXT COLLATE "C" NOT NULL,
    subject       BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    environment   TEXT COLLATE "C" NOT NULL,
    decision      BYTEA NOT NULL CHECK (octet_length(decision) = 32),
    verdict       TEXT COLLATE "C" NOT NULL CHECK (verdict IN ('ready', 'not-ready', 'unknown')),
    body          BYTEA NOT NULL,
    made_at       BIGINT NOT NULL,
    tries         BIGINT NOT NULL DEFAULT 0,
    -- From then on somebody may send it; while somebody does, when that is taken to have failed.
    next_at       BIGINT NOT NULL,
    last_tried_at BIGINT,
    last_error    TEXT COLLATE "C",
    state         TEXT COLLATE "C" NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'given-up')),
    ended_at      BIGINT,
    CHECK ((state = 'pending') = (ended_at IS NULL))
);
CREATE INDEX notice_due ON notice (next_at, id) WHERE state = 'pending';
CREATE INDEX notice_order ON notice (webhook, project, subject, id) WHERE state = 'pending';
CREATE INDEX notice_newest ON notice (project, id);
CREATE INDEX notice_ended ON notice (ended_at) WHERE state <> 'pending';
CREATE INDEX notice_given_up ON notice (id) WHERE state = 'given-up';
