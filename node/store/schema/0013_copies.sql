-- Backups, sticks, and what came back from them.
-- Whom a home that came back without a space's entries may ask for them.
CREATE TABLE space_hosts (
    space BLOB NOT NULL,
    grp BLOB NOT NULL,
    PRIMARY KEY (space, grp)
) WITHOUT ROWID;

-- What groups told by their last stick that they hold: of each log, or chain beyond a fork, how many entries.
CREATE TABLE sticks (
    grp BLOB NOT NULL,
    device BLOB NOT NULL,
    made_ms INTEGER NOT NULL,
    read_ms INTEGER NOT NULL,
    PRIMARY KEY (grp, device)
) WITHOUT ROWID;
CREATE TABLE stick_heights (
    grp BLOB NOT NULL,
    space BLOB NOT NULL,
    log BLOB NOT NULL,
    height INTEGER NOT NULL,
    is_forked INTEGER NOT NULL,
    PRIMARY KEY (grp, space, log)
) WITHOUT ROWID;

-- Files whose writing was cut off: with these it goes on where it ended.
CREATE TABLE unfinished (
    file TEXT PRIMARY KEY,
    preamble BLOB NOT NULL,
    chunk_key BLOB NOT NULL,
    plan BLOB NOT NULL,
    at_ms INTEGER NOT NULL
) WITHOUT ROWID;
