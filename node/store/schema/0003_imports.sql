-- Imports, and the entries that each brought, by their hashes: so that one can be taken back whole.
CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    import BLOB NOT NULL UNIQUE,
    space BLOB NOT NULL,
    name TEXT NOT NULL,
    at_ms INTEGER NOT NULL
);
CREATE TABLE import_entries (
    import INTEGER NOT NULL REFERENCES imports ON DELETE CASCADE,
    entry BLOB NOT NULL,
    PRIMARY KEY (import, entry)
) WITHOUT ROWID;
