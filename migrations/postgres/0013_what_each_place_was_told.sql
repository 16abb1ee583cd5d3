-- What each place was told last; when broken glass came into force; and under which pack an override was asked for and approved.
--
-- The same as the SQLite schema of this number; conditions are changed in place here.

-- 0 is what is said where the decision was asked for; those above say it where the subject was called ready before.
ALTER TABLE publication ADD COLUMN ordinal BIGINT NOT NULL DEFAULT 0 CHECK (ordinal >= 0);
-- When something newer was said in the same place: from then on it is not pushed any more.
ALTER TABLE publication ADD COLUMN superseded_at BIGINT;
ALTER TABLE publication DROP CONSTRAINT publication_decision_key;
ALTER TABLE publication ADD UNIQUE (decision, ordinal);
UPDATE publication SET superseded_at = decision.decided_at
    FROM (
        SELECT id, lead(decision) OVER (PARTITION BY project, subject, environment, publish_to ORDER BY id) AS later
        FROM publication WHERE publish_to IS NOT NULL
    ) AS said JOIN decision ON decision.id = said.later
    WHERE publication.id = said.id;
DROP INDEX publication_pending;
DROP INDEX publication_said;
CREATE INDEX publication_pending ON publication (tries, id)
    WHERE published_at IS NULL AND publish_to IS NOT NULL AND superseded_at IS NULL;
-- In each place one word is the last.
CREATE UNIQUE INDEX publication_last ON publication (project, subject, environment, publish_to)
    WHERE publish_to IS NOT NULL AND superseded_at IS NULL;

-- When an override by which the glass was broken came into force, as its signers and the pack were then; absent while it never
-- was.
ALTER TABLE override_request ADD COLUMN broken_at BIGINT;
UPDATE override_request SET broken_at = (
    SELECT min(decision.decided_at) FROM decision JOIN publication ON publication.decision = decision.id
        CROSS JOIN json_array_elements_text(publication.waivers::json) AS waiver(id)
    WHERE decision.project = override_request.project AND decision.subject = override_request.subject
        AND decision.environment = override_request.environment AND decision.verdict = 'ready'
        AND waiver.id = 'sha256:' || encode(override_request.digest, 'hex')
) WHERE break_glass = 1;
UPDATE override_request SET broken_at = (
    SELECT min(signed_at) FROM override_signature
    WHERE override_signature.override_request = override_request.id AND kind = 'approval'
) WHERE break_glass = 1 AND broken_at IS NULL;
CREATE INDEX override_broken ON override_request (id) WHERE broken_at IS NOT NULL AND reviewed_at IS NULL;

-- The pack that was in force when it was filed: what the rule said then is what was asked for, or approved. Absent for what was
-- filed before.
ALTER TABLE override_request ADD COLUMN filed_under BYTEA CHECK (octet_length(filed_under) = 32);
ALTER TABLE override_signature ADD COLUMN filed_under BYTEA CHECK (octet_length(filed_under) = 32);

-- 1 from a version that kept activations and overrides from before the log out of it, until they are brought into it.
ALTER TABLE log_head ADD COLUMN others_due BIGINT NOT NULL DEFAULT 0 CHECK (others_due IN (0, 1));
UPDATE log_head SET others_due = 1
    WHERE EXISTS (SELECT 1 FROM activation) OR EXISTS (SELECT 1 FROM override_request);
