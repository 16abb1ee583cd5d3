-- The platforms of an index that a run asks about again alone, and after which decision, as JSON. Absent where it asks about
-- all that it is about.

ALTER TABLE run ADD COLUMN again TEXT;
