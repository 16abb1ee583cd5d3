-- Bundles that somebody took out of what counts, and notices that something newer was told after.
--
-- The same as the SQLite schema of this number.

-- Signed statements by which bundles about a subject were taken out.
CREATE TABLE removal (
    id       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- SHA-256 of the signed payload.
    digest   BYTEA NOT NULL UNIQUE CHECK (octet_length(digest) = 32),
    project  TEXT COLLATE "C" NOT NULL,
    subject  BYTEA NOT NULL CHECK (octet_length(subject) = 32),
    -- The statement as it was signed.
    bundle   BYTEA NOT NULL REFERENCES bundle (digest),
    signer   TEXT NOT NULL,
    filed_at BIGINT NOT NULL
);
CREATE INDEX removal_about ON removal (project, subject, id);
CREATE INDEX removal_bundle ON removal (bundle);

-- When it was taken out; absent while it counts. The row stays: its number is the place of what was given, and the next that is
-- given must not have the same again.
ALTER TABLE upload ADD COLUMN removed_at BIGINT;

-- When its receiver was told something newer about the same; from then on it is not told any more. Absent otherwise, and of what
-- was given up before that was noted.
ALTER TABLE notice ADD COLUMN superseded_at BIGINT;
CREATE INDEX notice_given_up_about ON notice (webhook, project, subject, environment) WHERE state = 'given-up';
