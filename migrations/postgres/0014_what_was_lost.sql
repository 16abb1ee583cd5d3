-- That somebody accepted that this database has lost what was acknowledged, and that broken glass is in the log; as in
-- migrations/sqlite/0014_what_was_lost.sql, where each column is explained.

ALTER TABLE log_head ADD COLUMN losses BIGINT NOT NULL DEFAULT 0 CHECK (losses >= 0);

CREATE TABLE loss (
    number      BIGINT PRIMARY KEY CHECK (number > 0),
    digest      BYTEA  NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    statement   TEXT   NOT NULL,
    size        BIGINT NOT NULL CHECK (size >= 0),
    accepted_at BIGINT NOT NULL
);

ALTER TABLE log_head ADD COLUMN glass_due BIGINT NOT NULL DEFAULT 0 CHECK (glass_due IN (0, 1));
UPDATE log_head SET glass_due = 1 WHERE EXISTS (SELECT 1 FROM override_request WHERE broken_at IS NOT NULL);
