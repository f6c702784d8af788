-- A kit of which parts are still to come; what its group left before stays until it is whole. parts: how many it has.
CREATE TABLE kit_parts (
    grp BLOB PRIMARY KEY,
    slot BLOB NOT NULL,
    psk BLOB NOT NULL,
    back BLOB,
    parts INTEGER NOT NULL,
    data BLOB NOT NULL,
    at_ms INTEGER NOT NULL
) WITHOUT ROWID;
