-- What each place was told last; when broken glass came into force; and under which pack an override was asked for and approved.
--
-- The publications are written anew, since a condition of a column cannot be changed: one decision may be told in more than one
-- place.

CREATE TABLE publication_anew (
    id            INTEGER PRIMARY KEY,
    decision      INTEGER NOT NULL REFERENCES decision (id),
    -- 0 is what is said where the decision was asked for; those above say it where the subject was called ready before.
    ordinal       INTEGER NOT NULL DEFAULT 0 CHECK (ordinal >= 0),
    project       TEXT    NOT NULL,
    subject       BLOB    NOT NULL CHECK (length(subject) = 32),
    environment   TEXT    NOT NULL,
    waivers       TEXT    NOT NULL,
    vsa_digest    BLOB    NOT NULL CHECK (length(vsa_digest) = 32),
    vsa           BLOB    NOT NULL,
    publish_to    TEXT,
    tries         INTEGER NOT NULL DEFAULT 0,
    last_tried_at INTEGER,
    last_error    TEXT,
    referrer      BLOB    CHECK (length(referrer) = 32),
    published_at  INTEGER,
    -- When something newer was said in the same place: from then on it is not pushed any more.
    superseded_at INTEGER,
    CHECK ((referrer IS NULL) = (published_at IS NULL)),
    UNIQUE (decision, ordinal)
) STRICT;
INSERT INTO publication_anew (id, decision, project, subject, environment, waivers, vsa_digest, vsa, publish_to, tries,
        last_tried_at, last_error, referrer, published_at, superseded_at)
    SELECT id, decision, project, subject, environment, waivers, vsa_digest, vsa, publish_to, tries,
        last_tried_at, last_error, referrer, published_at,
        (SELECT decided_at FROM publication AS later INDEXED BY publication_said
            JOIN decision ON decision.id = later.decision
            WHERE later.project = said.project AND later.subject = said.subject AND later.environment = said.environment
                AND later.publish_to IS NOT NULL AND later.publish_to = said.publish_to AND later.id > said.id
            ORDER BY later.id LIMIT 1)
    FROM publication AS said ORDER BY id;
DROP TABLE publication;
ALTER TABLE publication_anew RENAME TO publication;
CREATE INDEX publication_pending ON publication (tries, id)
    WHERE published_at IS NULL AND publish_to IS NOT NULL AND superseded_at IS NULL;
-- In each place one word is the last.
CREATE UNIQUE INDEX publication_last ON publication (project, subject, environment, publish_to)
    WHERE publish_to IS NOT NULL AND superseded_at IS NULL;

-- When an override by which the glass was broken came into force, as its signers and the pack were then; absent while it never
-- was.
ALTER TABLE override_request ADD COLUMN broken_at INTEGER;
UPDATE override_request SET broken_at = (
    SELECT min(decision.decided_at) FROM decision JOIN publication ON publication.decision = decision.id
        JOIN json_each(publication.waivers) AS waiver
    WHERE decision.project = override_request.project AND decision.subject = override_request.subject
        AND decision.environment = override_request.environment AND decision.verdict = 'ready'
        AND waiver.value = 'sha256:' || lower(hex(override_request.digest))
) WHERE break_glass = 1;
UPDATE override_request SET broken_at = (
    SELECT min(signed_at) FROM override_signature
    WHERE override_signature.override_request = override_request.id AND kind = 'approval'
) WHERE break_glass = 1 AND broken_at IS NULL;
CREATE INDEX override_broken ON override_request (id) WHERE broken_at IS NOT NULL AND reviewed_at IS NULL;

-- The pack that was in force when it was filed: what the rule said then is what was asked for, or approved. Absent for what was
-- filed before.
ALTER TABLE override_request ADD COLUMN filed_under BLOB CHECK (length(filed_under) = 32);
ALTER TABLE override_signature ADD COLUMN filed_under BLOB CHECK (length(filed_under) = 32);

-- 1 from a version that kept activations and overrides from before the log out of it, until they are brought into it.
ALTER TABLE log_head ADD COLUMN others_due INTEGER NOT NULL DEFAULT 0 CHECK (others_due IN (0, 1));
UPDATE log_head SET others_due = 1
    WHERE EXISTS (SELECT 1 FROM activation) OR EXISTS (SELECT 1 FROM override_request);
