-- What a bundle was when it was looked at about a subject: evidence (`verified`), nothing that verifies (`refused`), or a
-- statement that nobody signed (`unsigned`). Absent where it was looked at before that was noted: then it is taken for
-- evidence. And the place that it lay in when it was seen first; absent where it was given to the gate directly, or seen
-- before that was noted. No constraint: to check one would read every row of a large table.

ALTER TABLE sighting ADD COLUMN counts TEXT;
ALTER TABLE sighting ADD COLUMN place TEXT;
