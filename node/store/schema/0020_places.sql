-- Where entries are, by the beginnings of their hashes: of those up to placed.entry. Hashes fall anywhere into an ordered
-- table, so they come into this one many at once; those of the newest entries are held in memory (node/replica/places.py).
CREATE TABLE places (prefix BLOB NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (prefix, entry)) WITHOUT ROWID;
CREATE TABLE placed (id INTEGER PRIMARY KEY, entry INTEGER NOT NULL);
INSERT INTO placed VALUES (1, 0);

-- The entries, without an index that has whole hashes in their order. Instead the index of the logs holds them as well: it
-- grows at its ends, and what lies behind a page that can't be read is still known by its hash.
CREATE TABLE entries_kept (
    id INTEGER PRIMARY KEY,
    log INTEGER NOT NULL REFERENCES logs,
    branch INTEGER NOT NULL DEFAULT 0,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    key INTEGER NOT NULL REFERENCES key_names,
    kind INTEGER NOT NULL,
    payload BLOB,
    payload_hash BLOB,
    size INTEGER NOT NULL,
    seal BLOB,
    arrived_ms INTEGER NOT NULL,
    record INTEGER,
    void TEXT
);
INSERT INTO entries_kept SELECT id, log, branch, seq, hash, key, kind, payload, payload_hash, size, seal, arrived_ms,
    record, void FROM entries;
DROP TABLE entries;
ALTER TABLE entries_kept RENAME TO entries;
CREATE INDEX entries_by_place ON entries (log, branch, seq, hash);
CREATE INDEX entries_by_record ON entries (record, id) WHERE record IS NOT NULL;
CREATE INDEX entries_dropped ON entries (log, seq) WHERE payload IS NULL;
CREATE INDEX entries_late ON entries (log, seq) WHERE void = 'record-erased';
CREATE INDEX entries_void ON entries (void, log, seq) WHERE void IS NOT NULL;
CREATE TRIGGER entries_gone AFTER DELETE ON entries BEGIN
    DELETE FROM places WHERE prefix = substr(old.hash, 1, 8) AND entry = old.id;
END;
