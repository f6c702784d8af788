-- Up to which entry (by its row) a reader has looked. reader '' is whoever sits at this node.
CREATE TABLE looked (reader TEXT PRIMARY KEY, entry INTEGER NOT NULL, at_ms INTEGER NOT NULL) WITHOUT ROWID;
