-- The decision log. The same tables as in migrations/sqlite, where each is explained.

CREATE TABLE log_head (
    one          BIGINT PRIMARY KEY CHECK (one = 1),
    size         BIGINT NOT NULL CHECK (size >= 0),
    edge         BYTEA  NOT NULL CHECK (octet_length(edge) % 32 = 0),
    backlog_from BIGINT NOT NULL,
    backlog_to   BIGINT NOT NULL,
    restored     BIGINT NOT NULL DEFAULT 0 CHECK (restored IN (0, 1))
) WITH (fillfactor = 20);

INSERT INTO log_head (one, size, edge, backlog_from, backlog_to)
    SELECT 1, 0, ''::bytea, 0, coalesce(max(id), 0) FROM decision;

CREATE TABLE log_entry (
    leaf     BIGINT PRIMARY KEY CHECK (leaf >= 0),
    kind     TEXT COLLATE "C" NOT NULL,
    digest   BYTEA  NOT NULL CHECK (octet_length(digest) = 32),
    at       BIGINT NOT NULL,
    hash     BYTEA  NOT NULL CHECK (octet_length(hash) = 32),
    decision BIGINT UNIQUE REFERENCES decision (id)
);
CREATE INDEX log_entry_other ON log_entry (digest) WHERE decision IS NULL;

CREATE TABLE log_node (
    level    BIGINT NOT NULL CHECK (level > 0),
    position BIGINT NOT NULL CHECK (position >= 0),
    hash     BYTEA  NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (level, position)
);

CREATE TABLE log_origin (
    number   BIGINT PRIMARY KEY CHECK (number > 0),
    origin   TEXT COLLATE "C" NOT NULL,
    key      BYTEA  NOT NULL,
    because  TEXT COLLATE "C" NOT NULL CHECK (because IN ('first', 'restored', 'rotated')),
    size     BIGINT NOT NULL CHECK (size >= 0),
    began_at BIGINT NOT NULL,
    last     TEXT COLLATE "C",
    bridge   TEXT COLLATE "C"
);

CREATE TABLE log_checkpoint (
    origin    TEXT COLLATE "C" NOT NULL,
    size      BIGINT NOT NULL CHECK (size >= 0),
    note      TEXT COLLATE "C" NOT NULL,
    signed_at BIGINT NOT NULL,
    PRIMARY KEY (origin, size)
);

CREATE TABLE log_cosignature (
    origin  TEXT COLLATE "C" NOT NULL,
    size    BIGINT NOT NULL,
    witness TEXT COLLATE "C" NOT NULL,
    line    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (origin, size, witness)
);
