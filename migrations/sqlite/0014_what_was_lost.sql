-- That somebody accepted that this database has lost what was acknowledged, and that broken glass is in the log.

-- How often that was accepted. It lies beside the size of the tree, so that whoever reads one reads the other of the same
-- moment.
ALTER TABLE log_head ADD COLUMN losses INTEGER NOT NULL DEFAULT 0 CHECK (losses >= 0);

CREATE TABLE loss (
    number      INTEGER PRIMARY KEY CHECK (number > 0),
    -- SHA-256 of what was said, which a leaf of the kind `loss` names.
    digest      BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    -- Canonical JSON: the reason, what the log had, and what was remembered of it.
    statement   TEXT    NOT NULL,
    -- How many leaves the log had then: what was decided in one of them does not stand.
    size        INTEGER NOT NULL CHECK (size >= 0),
    accepted_at INTEGER NOT NULL
);

-- Overrides by which the glass was broken before that was a leaf, to be brought into the log.
ALTER TABLE log_head ADD COLUMN glass_due INTEGER NOT NULL DEFAULT 0 CHECK (glass_due IN (0, 1));
UPDATE log_head SET glass_due = 1 WHERE EXISTS (SELECT 1 FROM override_request WHERE broken_at IS NOT NULL);
