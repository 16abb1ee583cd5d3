-- What a bundle lay in where it was read: a layer that holds several or is written down in another form, the image of a layer, a
-- file of several. Whoever revokes that by its digest means what lay in it.
--
-- The same as the SQLite schema of this number.

CREATE TABLE lies_in (
    whole  BYTEA NOT NULL CHECK (octet_length(whole) = 32),
    -- It need not be kept: it may have been looked at and be worth nothing.
    bundle BYTEA NOT NULL CHECK (octet_length(bundle) = 32),
    PRIMARY KEY (whole, bundle)
);
CREATE INDEX lies_in_bundle ON lies_in (bundle);
