-- What a revocation takes beside what it names, and where else what may stand on it is looked for.

CREATE TABLE revoked_also (
    revocation INTEGER NOT NULL REFERENCES revocation (id),
    project    TEXT    NOT NULL,
    -- The name of the signed content of a bundle; or, where `takes` is 0, an entry of `depends` and no digest of anything.
    thing      BLOB    NOT NULL CHECK (length(thing) = 32),
    -- Whether it is revoked too. What has the others may rest on what is revoked without saying so.
    takes      INTEGER NOT NULL CHECK (takes IN (0, 1)),
    -- As in `revocation`.
    noted_to   INTEGER,
    PRIMARY KEY (project, thing, revocation)
) STRICT, WITHOUT ROWID;
CREATE INDEX revoked_also_of ON revoked_also (revocation);
CREATE INDEX revoked_also_to_note ON revoked_also (revocation, thing) WHERE noted_to IS NOT NULL;

-- Decisions that rest on somebody without saying who have an entry for that from now on: all are looked through again, step
-- by step, as when there was no index yet.
UPDATE depends_backlog SET backlog_from = 0, backlog_to = (SELECT coalesce(max(id), 0) FROM decision);
