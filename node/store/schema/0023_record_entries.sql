-- Which entries are about a record, of those up to placed.entry, instead of an index that all entries are in: entries about
-- one record come here and there, so they come into this table many at once (node/replica/record_entries.py).
CREATE TABLE record_entries (record INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (record, entry)) WITHOUT ROWID;
INSERT INTO record_entries SELECT record, id FROM entries
    WHERE record IS NOT NULL AND id <= (SELECT entry FROM placed) ORDER BY record, id;
DROP INDEX entries_by_record;

-- What an entry is about is still known where the page that holds it can't be read.
DROP INDEX entries_by_place;
CREATE INDEX entries_by_place ON entries (log, branch, seq, hash, record);

CREATE TRIGGER entries_told AFTER UPDATE OF record ON entries
WHEN new.record IS NOT NULL AND new.id <= (SELECT entry FROM placed) BEGIN
    INSERT OR IGNORE INTO record_entries VALUES (new.record, new.id);
END;
DROP TRIGGER entries_gone;
CREATE TRIGGER entries_gone AFTER DELETE ON entries BEGIN
    DELETE FROM places WHERE prefix = substr(old.hash, 1, 8) AND entry = old.id;
    DELETE FROM record_entries WHERE record = old.record AND entry = old.id;
END;
