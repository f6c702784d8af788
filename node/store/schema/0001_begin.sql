-- One row per fact that outlives a start: device keys, the group, settings.
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE spaces (
    id INTEGER PRIMARY KEY,
    space BLOB NOT NULL UNIQUE,
    offered_by BLOB,
    is_left INTEGER NOT NULL DEFAULT 0
);

-- Keys that came through a pairing or an offer; grants inside the space are read from its entries.
CREATE TABLE keys (
    place INTEGER PRIMARY KEY,
    space INTEGER NOT NULL REFERENCES spaces,
    name BLOB NOT NULL,
    key BLOB NOT NULL,
    is_control INTEGER NOT NULL,
    UNIQUE (space, name)
);

-- A log of which this device holds the seed is its own; a closed one is never written again. applied: how many of
-- its entries are understood; heads: the control heads that the last of them declared.
CREATE TABLE logs (
    id INTEGER PRIMARY KEY,
    space INTEGER NOT NULL REFERENCES spaces,
    log BLOB NOT NULL,
    is_control INTEGER NOT NULL,
    height INTEGER NOT NULL DEFAULT 0,
    tip BLOB NOT NULL,
    forked_at INTEGER,
    seed BLOB,
    is_closed INTEGER NOT NULL DEFAULT 0,
    applied INTEGER NOT NULL DEFAULT 0,
    heads BLOB NOT NULL DEFAULT '',
    UNIQUE (space, log)
);

CREATE TABLE key_names (id INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE);

-- The truth. branch 0 is the log as first seen; others are the other sides of forks. A dropped payload leaves
-- payload_hash and size.
CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    log INTEGER NOT NULL REFERENCES logs,
    branch INTEGER NOT NULL DEFAULT 0,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    key INTEGER NOT NULL REFERENCES key_names,
    kind INTEGER NOT NULL,
    payload BLOB,
    payload_hash BLOB,
    size INTEGER NOT NULL,
    seal BLOB,
    arrived_ms INTEGER NOT NULL,
    record INTEGER,
    void TEXT,
    UNIQUE (log, branch, seq)
);
CREATE INDEX entries_by_record ON entries (record, id) WHERE record IS NOT NULL;

-- Where the branches of a forked log begin, and the hash of the entry that each follows; branch 0 has no row.
CREATE TABLE branches (
    log INTEGER NOT NULL REFERENCES logs,
    branch INTEGER NOT NULL,
    first INTEGER NOT NULL,
    backlink BLOB NOT NULL,
    PRIMARY KEY (log, branch)
) WITHOUT ROWID;

-- Fork proofs as they travel.
CREATE TABLE forks (log INTEGER PRIMARY KEY REFERENCES logs, proof BLOB NOT NULL);

-- Caches from here on: all of it can be rebuilt from the entries.
CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    space INTEGER NOT NULL REFERENCES spaces,
    record BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    part_of BLOB,
    part TEXT NOT NULL DEFAULT '',
    key TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    starts TEXT NOT NULL DEFAULT '',
    is_withdrawn INTEGER NOT NULL DEFAULT 0,
    created_ms INTEGER NOT NULL DEFAULT 0,
    changed_ms INTEGER NOT NULL DEFAULT 0,
    due_ms INTEGER,
    brief BLOB NOT NULL DEFAULT ''
);
CREATE INDEX records_by_kind ON records (space, kind, starts);
CREATE INDEX records_due ON records (due_ms) WHERE due_ms IS NOT NULL;
CREATE INDEX records_by_part ON records (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX records_by_key ON records (space, key) WHERE key != '';

-- What is shown of each record beyond its brief. Lists read the brief alone, so these pages stay where they are.
CREATE TABLE views (record INTEGER PRIMARY KEY, view BLOB NOT NULL);

-- Which set-aside entry was entered again by which.
CREATE TABLE reentries (
    target INTEGER NOT NULL,
    by INTEGER NOT NULL,
    PRIMARY KEY (target, by)
) WITHOUT ROWID;
CREATE INDEX reentries_by ON reentries (by);

CREATE TABLE links (
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    target BLOB NOT NULL,
    PRIMARY KEY (record, field, target)
) WITHOUT ROWID;
CREATE INDEX links_by_target ON links (target);

CREATE TABLE notes (
    record INTEGER NOT NULL,
    path TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    rich TEXT NOT NULL DEFAULT '',
    content_hash BLOB NOT NULL DEFAULT '',
    unreadable TEXT,
    is_stale INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (record, path)
) WITHOUT ROWID;

CREATE INDEX notes_stale ON notes (record) WHERE is_stale;

CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0 categories ''L* M* N* Co''');

CREATE TABLE peers (
    id INTEGER PRIMARY KEY,
    grp BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    device BLOB NOT NULL,
    static BLOB NOT NULL,
    pair_secret BLOB NOT NULL,
    check_numbers TEXT NOT NULL,
    is_confirmed INTEGER NOT NULL DEFAULT 0,
    is_removed INTEGER NOT NULL DEFAULT 0,
    addresses TEXT NOT NULL DEFAULT '[]',
    pair_space BLOB,
    then_share TEXT NOT NULL DEFAULT '[]',
    met_ms INTEGER
);

CREATE TABLE invitations (
    id INTEGER PRIMARY KEY,
    secret BLOB NOT NULL UNIQUE,
    expires_ms INTEGER NOT NULL,
    to_name TEXT NOT NULL DEFAULT '',
    share TEXT NOT NULL DEFAULT '[]',
    used_by BLOB
);

CREATE TABLE waiting_pairings (code TEXT PRIMARY KEY, since_ms INTEGER NOT NULL) WITHOUT ROWID;

-- What each group has acknowledged: the height of each log.
CREATE TABLE holdings (
    grp BLOB NOT NULL,
    log INTEGER NOT NULL,
    height INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (grp, log)
) WITHOUT ROWID;

CREATE TABLE members (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    spaces TEXT NOT NULL,
    is_removed INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Things to tell the user: forks, new logs after doubt, entries set aside.
CREATE TABLE notices (id INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, message TEXT NOT NULL, fields TEXT NOT NULL);
