-- Generations: where logs begin now, and the content they begin from.

-- covered: entries below it are folded from what a generation keeps (covered_tip: the hash before it, covered_heads: the control
-- heads seen until there). floor: the first entry held here, floor_tip the hash before it. opening: what the log's first
-- entry said.
ALTER TABLE logs ADD COLUMN covered INTEGER NOT NULL DEFAULT 0;
ALTER TABLE logs ADD COLUMN covered_tip BLOB NOT NULL DEFAULT x'';
ALTER TABLE logs ADD COLUMN covered_heads BLOB NOT NULL DEFAULT x'';
ALTER TABLE logs ADD COLUMN floor INTEGER NOT NULL DEFAULT 0;
ALTER TABLE logs ADD COLUMN floor_tip BLOB NOT NULL DEFAULT x'';
ALTER TABLE logs ADD COLUMN opening BLOB;

-- What this node found out about generations: reviewed, differs, broken, taking, adopted.
CREATE TABLE generations (
    id INTEGER PRIMARY KEY,
    generation BLOB NOT NULL UNIQUE,
    space INTEGER NOT NULL REFERENCES spaces,
    found TEXT NOT NULL
);

-- Caches of what generations keep: each record, where its items lie, which entries are covered.
CREATE TABLE kept (
    generation INTEGER NOT NULL,
    record BLOB NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (generation, record)
) WITHOUT ROWID;
CREATE TABLE kept_places (
    generation INTEGER NOT NULL,
    log INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (generation, log, seq)
) WITHOUT ROWID;
CREATE TABLE covered (generation INTEGER PRIMARY KEY, prefixes BLOB NOT NULL);

-- Per space: whether this node keeps the history that a generation covers; without a row it does.
CREATE TABLE history_policy (space INTEGER PRIMARY KEY, keeps INTEGER NOT NULL);
