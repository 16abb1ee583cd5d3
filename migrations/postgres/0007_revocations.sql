-- Revocations, and what each decision depends on. The same tables as in migrations/sqlite, where each is explained.

CREATE TABLE revocation (
    id       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest   BYTEA  NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    project  TEXT COLLATE "C" NOT NULL,
    target   BYTEA  NOT NULL CHECK (octet_length(target) = 32),
    undoes   BIGINT REFERENCES revocation (id),
    bundle   BYTEA  NOT NULL REFERENCES bundle (digest),
    signer   TEXT COLLATE "C" NOT NULL,
    filed_at BIGINT NOT NULL,
    noted_to BIGINT
);
CREATE INDEX revocation_target ON revocation (project, target, id);
CREATE INDEX revocation_newest ON revocation (project, id);
CREATE INDEX revocation_undoes ON revocation (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX revocation_to_note ON revocation (id) WHERE noted_to IS NOT NULL;
CREATE INDEX revocation_bundle ON revocation (bundle);

CREATE TABLE depends (
    decision BIGINT NOT NULL REFERENCES decision (id),
    thing    BIGINT NOT NULL,
    PRIMARY KEY (decision, thing)
);
CREATE INDEX depends_thing ON depends (thing, decision);

CREATE TABLE depends_backlog (
    one          BIGINT PRIMARY KEY CHECK (one = 1),
    backlog_from BIGINT NOT NULL,
    backlog_to   BIGINT NOT NULL
);
INSERT INTO depends_backlog (one, backlog_from, backlog_to) SELECT 1, 0, coalesce(max(id), 0) FROM decision;
