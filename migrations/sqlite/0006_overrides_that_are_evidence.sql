-- Overrides that are refused, reviewed and over; and notices about them.
--
-- Two tables are written anew, since a condition of a column cannot be changed: the signatures over overrides, of which there
-- are few, and the notices to webhooks, which go when they were told.

-- By breaking the glass: one person suffices, and somebody must look at it afterwards.
ALTER TABLE override_request ADD COLUMN break_glass INTEGER NOT NULL DEFAULT 0 CHECK (break_glass IN (0, 1));
-- When it was refused, revoked, or found expired: from then on nothing is waited for. Only the clock and the signatures say
-- what it permits.
ALTER TABLE override_request ADD COLUMN ended_at INTEGER;
-- When somebody looked at it afterwards.
ALTER TABLE override_request ADD COLUMN reviewed_at INTEGER;

UPDATE override_request SET ended_at = (
    SELECT min(signed_at) FROM override_signature
    WHERE override_signature.override_request = override_request.id AND kind = 'revocation'
);
CREATE INDEX override_open ON override_request (expires_at, id) WHERE ended_at IS NULL;
CREATE INDEX override_unreviewed ON override_request (project, id) WHERE break_glass = 1 AND reviewed_at IS NULL;

CREATE TABLE override_signature_anew (
    id               INTEGER PRIMARY KEY,
    override_request INTEGER NOT NULL REFERENCES override_request (id),
    project          TEXT    NOT NULL,
    kind             TEXT    NOT NULL CHECK (kind IN ('approval', 'refusal', 'revocation', 'review')),
    bundle           BLOB    NOT NULL REFERENCES bundle (digest),
    signer           TEXT    NOT NULL,
    signed_at        INTEGER NOT NULL,
    UNIQUE (override_request, kind, bundle)
) STRICT;
INSERT INTO override_signature_anew (id, override_request, project, kind, bundle, signer, signed_at)
    SELECT id, override_request, project, kind, bundle, signer, signed_at FROM override_signature ORDER BY id;
DROP TABLE override_signature;
ALTER TABLE override_signature_anew RENAME TO override_signature;

-- A notice is about a decision or about an override.
CREATE TABLE notice_anew (
    id            INTEGER PRIMARY KEY,
    uuid          BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
    webhook       TEXT    NOT NULL,
    project       TEXT    NOT NULL,
    subject       BLOB    NOT NULL CHECK (length(subject) = 32),
    environment   TEXT    NOT NULL,
    decision      BLOB    CHECK (length(decision) = 32),
    verdict       TEXT    CHECK (verdict IN ('ready', 'not-ready', 'unknown')),
    body          BLOB    NOT NULL,
    made_at       INTEGER NOT NULL,
    tries         INTEGER NOT NULL DEFAULT 0,
    -- From then on somebody may send it; while somebody does, when that is taken to have failed.
    next_at       INTEGER NOT NULL,
    last_tried_at INTEGER,
    last_error    TEXT,
    state         TEXT    NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'given-up')),
    ended_at      INTEGER,
    -- The id of the override that it is about.
    override_id   BLOB    CHECK (length(override_id) = 32),
    CHECK ((state = 'pending') = (ended_at IS NULL)),
    CHECK ((decision IS NULL) = (verdict IS NULL)),
    CHECK ((decision IS NULL) <> (override_id IS NULL))
) STRICT;
INSERT INTO notice_anew (id, uuid, webhook, project, subject, environment, decision, verdict, body, made_at, tries, next_at,
        last_tried_at, last_error, state, ended_at)
    SELECT id, uuid, webhook, project, subject, environment, decision, verdict, body, made_at, tries, next_at,
        last_tried_at, last_error, state, ended_at FROM notice ORDER BY id;
DROP TABLE notice;
ALTER TABLE notice_anew RENAME TO notice;
CREATE INDEX notice_due ON notice (next_at, id) WHERE state = 'pending';
CREATE INDEX notice_order ON notice (webhook, project, subject, id) WHERE state = 'pending';
CREATE INDEX notice_newest ON notice (project, id);
CREATE INDEX notice_ended ON notice (ended_at) WHERE state <> 'pending';
CREATE INDEX notice_given_up ON notice (id) WHERE state = 'given-up';
