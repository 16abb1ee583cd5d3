-- Overrides that are refused, reviewed and over; and notices about them.
--
-- The same as the SQLite schema of this number; conditions are changed in place here.

-- By breaking the glass: one person suffices, and somebody must look at it afterwards.
ALTER TABLE override_request ADD COLUMN break_glass BIGINT NOT NULL DEFAULT 0 CHECK (break_glass IN (0, 1));
-- When it was refused, revoked, or found expired: from then on nothing is waited for. Only the clock and the signatures say
-- what it permits.
ALTER TABLE override_request ADD COLUMN ended_at BIGINT;
-- When somebody looked at it afterwards.
ALTER TABLE override_request ADD COLUMN reviewed_at BIGINT;

UPDATE override_request SET ended_at = (
    SELECT min(signed_at) FROM override_signature
    WHERE override_signature.override_request = override_request.id AND kind = 'revocation'
);
CREATE INDEX override_open ON override_request (expires_at, id) WHERE ended_at IS NULL;
CREATE INDEX override_unreviewed ON override_request (project, id) WHERE break_glass = 1 AND reviewed_at IS NULL;

ALTER TABLE override_signature DROP CONSTRAINT override_signature_kind_check;
ALTER TABLE override_signature ADD CONSTRAINT override_signature_kind_check
    CHECK (kind IN ('approval', 'refusal', 'revocation', 'review'));

-- A notice is about a decision or about an override.
ALTER TABLE notice ALTER COLUMN decision DROP NOT NULL;
ALTER TABLE notice ALTER COLUMN verdict DROP NOT NULL;
-- The id of the override that it is about.
ALTER TABLE notice ADD COLUMN override_id BYTEA CHECK (octet_length(override_id) = 32);
ALTER TABLE notice ADD CHECK ((decision IS NULL) = (verdict IS NULL));
ALTER TABLE notice ADD CHECK ((decision IS NULL) <> (override_id IS NULL));
