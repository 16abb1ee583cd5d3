-- Work that is left, as in migrations/sqlite/0002_the_queue.sql, where each table is explained.

ALTER TABLE run ADD COLUMN requests BIGINT NOT NULL DEFAULT 1;
ALTER TABLE run ADD COLUMN because TEXT COLLATE "C";

CREATE TABLE queue (
    run         BIGINT PRIMARY KEY REFERENCES run (id),
    project     TEXT COLLATE "C" NOT NULL,
    subject     BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    environment TEXT COLLATE "C" NOT NULL,
    body_digest BYTEA NOT NULL CHECK (octet_length(body_digest) = 32),
    due_at      BIGINT NOT NULL,
    holder      BYTEA CHECK (octet_length(holder) = 16),
    claim_from  BIGINT NOT NULL,
    fence       BIGINT NOT NULL DEFAULT 0,
    lost        BIGINT NOT NULL DEFAULT 0,
    patience    BIGINT
);
CREATE INDEX queue_due ON queue (due_at, run);
CREATE INDEX queue_subject ON queue (project, subject, environment, run);

INSERT INTO queue (run, project, subject, environment, body_digest, due_at, claim_from)
    SELECT id, project, subject, environment, body_digest, requested_at + 300000, requested_at
    FROM run WHERE state IN ('pending', 'initializing', 'running', 'verifying');

CREATE TABLE joined (
    project         TEXT COLLATE "C" NOT NULL,
    idempotency_key TEXT COLLATE "C" NOT NULL,
    run             BIGINT NOT NULL REFERENCES run (id),
    body_digest     BYTEA NOT NULL CHECK (octet_length(body_digest) = 32),
    PRIMARY KEY (project, idempotency_key)
);

CREATE TABLE due (
    project      TEXT COLLATE "C" NOT NULL,
    subject      BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    environment  TEXT COLLATE "C" NOT NULL,
    because      TEXT COLLATE "C" NOT NULL CHECK (because IN ('changed', 'lapsed')),
    subject_name TEXT COLLATE "C" NOT NULL,
    at           BIGINT NOT NULL,
    tries        BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (project, subject, environment, because)
);
CREATE INDEX due_at ON due (at);
