-- What a revocation takes beside what it names. The same as in migrations/sqlite, where it is explained.

CREATE TABLE revoked_also (
    revocation BIGINT NOT NULL REFERENCES revocation (id),
    project    TEXT COLLATE "C" NOT NULL,
    thing      BYTEA  NOT NULL CHECK (octet_length(thing) = 32),
    takes      BIGINT NOT NULL CHECK (takes IN (0, 1)),
    noted_to   BIGINT,
    PRIMARY KEY (project, thing, revocation)
);
CREATE INDEX revoked_also_of ON revoked_also (revocation);
CREATE INDEX revoked_also_to_note ON revoked_also (revocation, thing) WHERE noted_to IS NOT NULL;

UPDATE depends_backlog SET backlog_from = 0, backlog_to = (SELECT coalesce(max(id), 0) FROM decision);
