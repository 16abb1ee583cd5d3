-- What was said when a pack was put in force: where it came from, who signed it, what it asks less of, and why.
--
-- All absent for a pack that somebody put in force from a directory and that asked no less than the one before.

ALTER TABLE activation ADD COLUMN source TEXT;
ALTER TABLE activation ADD COLUMN signed_by TEXT;
ALTER TABLE activation ADD COLUMN reason TEXT;
-- JSON: a list of what less is asked of, in the words of the answer.
ALTER TABLE activation ADD COLUMN loosened TEXT;
