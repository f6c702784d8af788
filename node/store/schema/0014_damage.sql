-- What damage to the disk took from the store, and what it tore loose.
-- Entries that were here and could not be read any more, with the record that they belonged to, as far as that was known.
CREATE TABLE damaged (
    space BLOB NOT NULL,
    log BLOB NOT NULL,
    branch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    record BLOB,
    title TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (space, log, branch, seq)
) WITHOUT ROWID;

-- Runs that follow on entries that are missing: they are taken in once those came back.
CREATE TABLE torn_runs (id INTEGER PRIMARY KEY, space BLOB NOT NULL, run BLOB NOT NULL);
