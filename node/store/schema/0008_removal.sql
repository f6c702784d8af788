-- What removals, pauses and set-aside data leave in the store.

-- Caches: which control heads the entries of a data log declared, from which sequence on.
CREATE TABLE heads_told (
    log INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    heads BLOB NOT NULL,
    PRIMARY KEY (log, seq)
) WITHOUT ROWID;

-- Which entries are named by entries of other logs.
CREATE TABLE named (
    log INTEGER NOT NULL,
    branch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    by_log INTEGER NOT NULL,
    by_seq INTEGER NOT NULL,
    PRIMARY KEY (log, branch, seq, by_log, by_seq)
) WITHOUT ROWID;

-- From which sequence on a log is set aside because the right of its author's group had ended.
CREATE TABLE ended_logs (log INTEGER PRIMARY KEY, first INTEGER NOT NULL);

-- The rights by which the data of a space was judged last.
CREATE TABLE judged (space INTEGER PRIMARY KEY, rights BLOB NOT NULL);

-- A peer with whom nothing is exchanged for now.
ALTER TABLE peers ADD COLUMN is_paused INTEGER NOT NULL DEFAULT 0;
