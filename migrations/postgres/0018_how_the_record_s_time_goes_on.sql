-- How the time of the record goes on, that it is a backup's, which runs were asked for before a revocation was filed, and which
-- wrappings of a word say nothing that others do not.
--
-- The same as the SQLite schema of this number.

-- The latest time that any leaf has had since somebody accepted the clock; absent until something is added.
ALTER TABLE log_head ADD COLUMN newest_at BIGINT;

-- Where that time made a leap: what it was before, and what it was then. Absent where it made none.
ALTER TABLE log_head ADD COLUMN leapt_from BIGINT;
ALTER TABLE log_head ADD COLUMN leapt_to BIGINT;

-- The newest run when it was filed: nobody who asked for one of those knew of it. Absent of what was filed before that was
-- noted.
ALTER TABLE revocation ADD COLUMN runs BIGINT;

-- How large the log was when a backup was put here; absent where none was, or where somebody has accepted what that lost.
ALTER TABLE log_head ADD COLUMN restored_size BIGINT;

-- 1 where what the bundle says is kept in fewer bytes: it is read no more. Absent otherwise.
ALTER TABLE sighting ADD COLUMN aside BIGINT;
