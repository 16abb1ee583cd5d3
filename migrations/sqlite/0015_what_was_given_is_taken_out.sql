-- Bundles that somebody took out of what counts, and notices that something newer was told after.
--
-- Columns are added without a value for the rows that are there, and the table is new and empty: this takes no longer on a
-- large record than on a small one, but for one walk over the notices that were given up.

-- Signed statements by which bundles about a subject were taken out.
CREATE TABLE removal (
    id       INTEGER PRIMARY KEY,
    -- SHA-256 of the signed payload.
    digest   BLOB    NOT NULL UNIQUE CHECK (length(digest) = 32),
    project  TEXT    NOT NULL,
    subject  BLOB    NOT NULL CHECK (length(subject) = 32),
    -- The statement as it was signed.
    bundle   BLOB    NOT NULL REFERENCES bundle (digest),
    signer   TEXT    NOT NULL,
    filed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX removal_about ON removal (project, subject, id);
CREATE INDEX removal_bundle ON removal (bundle);

-- When it was taken out; absent while it counts. The row stays: its number is the place of what was given, and the next that is
-- given must not have the same again.
ALTER TABLE upload ADD COLUMN removed_at INTEGER;

-- When its receiver was told something newer about the same; from then on it is not told any more. Absent otherwise, and of what
-- was given up before that was noted.
ALTER TABLE notice ADD COLUMN superseded_at INTEGER;
CREATE INDEX notice_given_up_about ON notice (webhook, project, subject, environment) WHERE state = 'given-up';
