-- Couriers, their gates, and what they keep.

-- At a node: couriers that it was paired with (owner_secret, as the device paired_as), or that a space told of. acts: their
-- rosters. A home that came back bears the secret of a device that is gone: it asks to be let in for that one.
CREATE TABLE couriers (
    grp BLOB PRIMARY KEY,
    device BLOB NOT NULL,
    static BLOB NOT NULL,
    acts BLOB NOT NULL DEFAULT x'',
    label TEXT NOT NULL DEFAULT '',
    owner_secret BLOB NOT NULL DEFAULT x'',
    paired_as BLOB NOT NULL DEFAULT x'',
    tries INTEGER NOT NULL DEFAULT 0,
    addresses TEXT NOT NULL DEFAULT '[]',
    met_ms INTEGER
) WITHOUT ROWID;

-- At a node: which gate a courier said that it follows for a space.
CREATE TABLE gates_told (
    grp BLOB NOT NULL,
    space BLOB NOT NULL,
    version INTEGER NOT NULL,
    content BLOB NOT NULL,
    room INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (grp, space)
) WITHOUT ROWID;

-- At a courier: the devices that it was paired with, the gate that it follows for each space, what each device brought
-- of a log, and what each device acknowledged.
CREATE TABLE owners (
    device BLOB PRIMARY KEY,
    sign BLOB NOT NULL,
    agree BLOB NOT NULL,
    secret BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE gates (space BLOB PRIMARY KEY, signed BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE brought (
    log INTEGER NOT NULL,
    device BLOB NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (log, device)
) WITHOUT ROWID;
CREATE TABLE fetched (
    log INTEGER NOT NULL,
    device BLOB NOT NULL,
    height INTEGER NOT NULL,
    PRIMARY KEY (log, device)
) WITHOUT ROWID;
CREATE TABLE floors_kept (log INTEGER PRIMARY KEY, floor INTEGER NOT NULL);
-- At a courier: devices that came with a group's recovery words, in the place of the device that had left a kit here.
CREATE TABLE heirs (
    device BLOB PRIMARY KEY,
    sign BLOB NOT NULL,
    agree BLOB NOT NULL,
    secret BLOB NOT NULL,
    predecessor BLOB NOT NULL
) WITHOUT ROWID;

-- At a node that came back with its recovery words: whom to ask, under the rescue psk, to take it for an heir.
CREATE TABLE rescued_from (
    device BLOB PRIMARY KEY,
    agree BLOB NOT NULL,
    addresses TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
