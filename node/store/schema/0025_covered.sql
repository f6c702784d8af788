-- Which entries a generation covers, a row for each part that names some of them: added to one value, each part of many had all
-- before it written again. first: the lowest of the names, which are joined.
CREATE TABLE covered (generation INTEGER NOT NULL, first BLOB NOT NULL, names BLOB NOT NULL);
INSERT INTO covered SELECT id, substr(prefixes, 1, 8), prefixes FROM generations WHERE length(prefixes) > 0;
ALTER TABLE generations DROP COLUMN prefixes;
