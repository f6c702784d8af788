-- What each reader of the page chose, as JSON; reader '' is whoever sits at this node.
CREATE TABLE preferences (reader TEXT PRIMARY KEY, chosen TEXT NOT NULL) WITHOUT ROWID;

-- The connections of the last days: with which group, if it was a peer at all, how, and how much went over it.
CREATE TABLE connections (
    id INTEGER PRIMARY KEY,
    began_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    grp BLOB,
    way TEXT NOT NULL,
    address TEXT NOT NULL,
    is_call INTEGER NOT NULL,
    sent_bytes INTEGER NOT NULL DEFAULT 0,
    received_bytes INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX connections_by_group ON connections (grp, began_ms);

-- All groups in the order in which this node came to know them: what the page draws for each follows from its place.
CREATE TABLE groups_known (place INTEGER PRIMARY KEY, grp BLOB NOT NULL UNIQUE);

-- Which record of another space was made from which record; known here alone.
CREATE TABLE shared_as (
    record BLOB NOT NULL,
    copy BLOB NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (record, copy)
) WITHOUT ROWID;

-- Cache: the days on which calendars place a record, by what of it stands there; it may recur in between.
CREATE TABLE dated (
    record INTEGER NOT NULL,
    what TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    recurs INTEGER NOT NULL,
    PRIMARY KEY (record, what)
) WITHOUT ROWID;
CREATE INDEX dated_by_last ON dated (last, first);

ALTER TABLE records ADD COLUMN is_contested INTEGER NOT NULL DEFAULT 0;
CREATE INDEX records_contested ON records (is_contested) WHERE is_contested;
CREATE INDEX records_by_state ON records (kind, state) WHERE NOT is_withdrawn;
-- What was written before has neither: its rows are due to be written anew.
UPDATE records SET due_ms = 0;
