-- Who signed what counts for nobody, that it was taken out, and which runs were asked for before a loss was accepted.
--
-- Columns are added without a value for the rows that are there: this takes no longer on a large record than on a small one.

-- Whose word a sighting is, or says that it is, where it counted for nobody when it was looked at: the signer, as JSON. Absent
-- of what counts, of what names nobody, and of what was seen before that was noted.
ALTER TABLE sighting ADD COLUMN signer TEXT;

-- When somebody took it out; absent while it is held. The row stays of what may say no under another pack.
ALTER TABLE sighting ADD COLUMN removed_at INTEGER;

-- The newest run when it was accepted: nobody who asked for one of those knew of the loss. Absent of what was accepted before
-- that was noted.
ALTER TABLE loss ADD COLUMN runs INTEGER;
