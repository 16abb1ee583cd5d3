-- The durable record of one gate, shared by its replicas.
--
-- The same tables as in migrations/sqlite, where each is explained. What differs:
--
-- * An identity is taken when a row is inserted and not when it is committed, so by itself it is no order of commits.
--   Wherever the newest row of a scope counts (the decisions about a subject in an environment and what was said
--   about them, the activations of a project), whoever adds one holds a lock of that scope from before it takes the
--   identity until it has committed; so within a scope the identities are in the order of the commits.
-- * Texts compare by their bytes, as SQLite compares them.

CREATE TABLE meta (
    name  TEXT COLLATE "C" PRIMARY KEY NOT NULL,
    value TEXT COLLATE "C" NOT NULL
);

-- Content -----------------------------------------------------------------------------------------------------------

CREATE TABLE bundle (
    id     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest BYTEA NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    bytes  BYTEA NOT NULL
);

CREATE TABLE pack (
    id      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest  BYTEA NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    name    TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 0)
);

CREATE TABLE pack_file (
    id     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    pack   BIGINT NOT NULL REFERENCES pack (id),
    path   TEXT COLLATE "C" NOT NULL,
    digest BYTEA NOT NULL CHECK (octet_length(digest) = 32),
    bytes  BYTEA NOT NULL,
    UNIQUE (pack, path)
);

-- Policy in force: the newest row of a project ------------------------------------------------------------------------

CREATE TABLE activation (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project      TEXT COLLATE "C" NOT NULL,
    pack         BIGINT NOT NULL REFERENCES pack (id),
    activated_at BIGINT NOT NULL
);
CREATE INDEX activation_newest ON activation (project, id);

-- Evidence that lies in no registry, and when the gate first saw any -----------------------------------------------------

CREATE TABLE upload (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project     TEXT COLLATE "C" NOT NULL,
    subject     BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    bundle      BYTEA NOT NULL REFERENCES bundle (digest),
    uploaded_at BIGINT NOT NULL,
    UNIQUE (project, subject, bundle)
);

CREATE TABLE sighting (
    id      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project TEXT COLLATE "C" NOT NULL,
    subject BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    bundle  BYTEA NOT NULL CHECK (octet_length(bundle) = 32),
    seen_at BIGINT NOT NULL,
    UNIQUE (project, subject, bundle)
);

-- Runs: the log is the truth, `version` and `state` are its length and its fold ---------------------------------------

CREATE TABLE run (
    id              BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    uuid            BYTEA NOT NULL UNIQUE CHECK (octet_length(uuid) = 16),
    project         TEXT COLLATE "C" NOT NULL,
    subject         BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    subject_name    TEXT COLLATE "C" NOT NULL,
    environment     TEXT COLLATE "C" NOT NULL,
    correlation_id  TEXT COLLATE "C",
    idempotency_key TEXT COLLATE "C",
    body_digest     BYTEA NOT NULL CHECK (octet_length(body_digest) = 32),
    requested_at    BIGINT NOT NULL,
    version         BIGINT NOT NULL CHECK (version > 0),
    state           TEXT COLLATE "C" NOT NULL CHECK (state IN
        ('pending', 'initializing', 'running', 'verifying', 'ready', 'not-ready', 'failed', 'cancelled'))
);
CREATE UNIQUE INDEX run_idempotency ON run (project, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX run_newest ON run (project, id);
CREATE INDEX run_subject ON run (project, subject, id);
CREATE INDEX run_unfinished ON run (id) WHERE state IN ('pending', 'initializing', 'running', 'verifying');

CREATE TABLE run_event (
    run      BIGINT NOT NULL REFERENCES run (id),
    sequence BIGINT NOT NULL CHECK (sequence > 0),
    project  TEXT COLLATE "C" NOT NULL,
    at       BIGINT NOT NULL,
    event    TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (run, sequence)
);

-- Decisions: the record is the truth, the other columns only find it -----------------------------------------------------

CREATE TABLE decision (
    id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest      BYTEA NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    project     TEXT COLLATE "C" NOT NULL,
    subject     BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    environment TEXT COLLATE "C" NOT NULL,
    pack        BYTEA NOT NULL CHECK (octet_length(pack) = 32),
    verdict     TEXT COLLATE "C" NOT NULL CHECK (verdict IN ('ready', 'not-ready', 'unknown')),
    decided_at  BIGINT NOT NULL,
    run         BIGINT NOT NULL UNIQUE REFERENCES run (id),
    timing      TEXT COLLATE "C" NOT NULL,
    record      BYTEA NOT NULL
);
CREATE INDEX decision_standing ON decision (project, subject, environment, pack, id) WHERE verdict <> 'unknown';
-- The newest under whatever pack: this planner would rather walk back through every decision than through each pack.
CREATE INDEX decision_latest ON decision (project, subject, environment, id) WHERE verdict <> 'unknown';
CREATE INDEX decision_subject ON decision (project, subject, id);
CREATE INDEX decision_newest ON decision (project, id);

CREATE TABLE decision_bundle (
    decision BIGINT NOT NULL REFERENCES decision (id),
    bundle   BYTEA NOT NULL REFERENCES bundle (digest),
    project  TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (decision, bundle)
);

-- The outbox: what a decision has to say to others, written with it, sent after it -----------------------------------

CREATE TABLE publication (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decision     BIGINT NOT NULL UNIQUE REFERENCES decision (id),
    project      TEXT COLLATE "C" NOT NULL,
    subject      BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    environment  TEXT COLLATE "C" NOT NULL,
    waivers      TEXT COLLATE "C" NOT NULL,
    vsa_digest   BYTEA NOT NULL CHECK (octet_length(vsa_digest) = 32),
    vsa          BYTEA NOT NULL,
    publish_to   TEXT COLLATE "C",
    tries        BIGINT NOT NULL DEFAULT 0,
    last_tried_at BIGINT,
    last_error   TEXT COLLATE "C",
    referrer     BYTEA CHECK (octet_length(referrer) = 32),
    published_at BIGINT,
    CHECK ((referrer IS NULL) = (published_at IS NULL))
);
CREATE INDEX publication_pending ON publication (tries, id) WHERE published_at IS NULL AND publish_to IS NOT NULL;
CREATE INDEX publication_said ON publication (project, subject, environment, id) WHERE publish_to IS NOT NULL;

-- Overrides and the signatures over them ---------------------------------------------------------------------------------

CREATE TABLE override_request (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    digest       BYTEA NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    project      TEXT COLLATE "C" NOT NULL,
    subject      BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    environment  TEXT COLLATE "C" NOT NULL,
    rule         TEXT COLLATE "C" NOT NULL,
    bundle       BYTEA NOT NULL REFERENCES bundle (digest),
    expires_at   BIGINT NOT NULL,
    requested_at BIGINT NOT NULL
);
CREATE INDEX override_scope ON override_request (project, subject, environment, id);
CREATE INDEX override_newest ON override_request (project, id);

CREATE TABLE override_signature (
    id               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    override_request BIGINT NOT NULL REFERENCES override_request (id),
    project          TEXT COLLATE "C" NOT NULL,
    kind             TEXT COLLATE "C" NOT NULL CHECK (kind IN ('approval', 'revocation')),
    bundle           BYTEA NOT NULL REFERENCES bundle (digest),
    signer           TEXT COLLATE "C" NOT NULL,
    signed_at        BIGINT NOT NULL,
    UNIQUE (override_request, kind, bundle)
);
