-- When something happened that a run may wait for, while a worker held it: the worker may have looked too early. The run
-- is claimed again from then on once it is given back. Absent when nothing happened since it was claimed.

ALTER TABLE queue ADD COLUMN woken_at BIGINT;
