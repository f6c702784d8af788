-- Less room for the same. An ordered table keeps a quarter of a page of each row in its place and gives what is longer a page of
-- its own; what is kept of a record, and a text, are mostly longer.
CREATE TABLE kept_rows (generation INTEGER NOT NULL, record BLOB NOT NULL, body BLOB NOT NULL);
INSERT INTO kept_rows SELECT generation, record, body FROM kept;
DROP TABLE kept;
ALTER TABLE kept_rows RENAME TO kept;
CREATE UNIQUE INDEX kept_by_record ON kept (record, generation);

CREATE TABLE note_rows (
    record INTEGER NOT NULL,
    path TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    rich TEXT NOT NULL DEFAULT '',
    content_hash BLOB NOT NULL DEFAULT '',
    unreadable TEXT,
    is_stale INTEGER NOT NULL DEFAULT 1
);
INSERT INTO note_rows SELECT record, path, text, rich, content_hash, unreadable, is_stale FROM notes;
DROP TABLE notes;
ALTER TABLE note_rows RENAME TO notes;
CREATE UNIQUE INDEX notes_by_record ON notes (record, path);
CREATE INDEX notes_stale ON notes (record) WHERE is_stale;

-- A page of the words that are searched is as long as what a page of the store holds: one byte more, and it takes two.
INSERT INTO search (search, rank) VALUES ('pgsz', 3960);
