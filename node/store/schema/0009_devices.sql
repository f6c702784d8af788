-- Devices of groups, and what introduces them.
-- Roster acts of all groups that this node heard of, on cards and in spaces; what they say follows from the set.
CREATE TABLE roster_acts (grp BLOB NOT NULL, act BLOB NOT NULL, PRIMARY KEY (grp, act)) WITHOUT ROWID;

-- Devices of peers and of this group that this one met. introduced: it has had our card, so it knows this device.
CREATE TABLE devices (
    grp BLOB NOT NULL,
    device BLOB NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    addresses TEXT NOT NULL DEFAULT '[]',
    introduced INTEGER NOT NULL DEFAULT 0,
    added_ms INTEGER,
    met_ms INTEGER,
    PRIMARY KEY (grp, device)
) WITHOUT ROWID;
INSERT INTO devices (grp, device, introduced, met_ms) SELECT grp, device, 1, met_ms FROM peers;

-- Kits of other groups that this node keeps, sealed to their recovery words. psk: who calls under it may have the kit.
-- back: at a courier, under it one device may take the place of the one that left the kit, once.
CREATE TABLE kits (
    slot BLOB PRIMARY KEY,
    grp BLOB NOT NULL,
    psk BLOB NOT NULL,
    back BLOB,
    back_by BLOB,
    data BLOB NOT NULL,
    at_ms INTEGER NOT NULL
) WITHOUT ROWID;

-- Peers and couriers that are to keep a kit of this group, by their devices; content: what they have, once they said so.
CREATE TABLE kit_keepers (
    device BLOB PRIMARY KEY,
    grp BLOB NOT NULL,
    content BLOB NOT NULL DEFAULT x'',
    bytes INTEGER NOT NULL DEFAULT 0,
    kept_ms INTEGER
) WITHOUT ROWID;
-- Codes by which a new device joins this group. used_by: the one device that did.
CREATE TABLE device_codes (secret BLOB PRIMARY KEY, expires_ms INTEGER NOT NULL, used_by BLOB) WITHOUT ROWID;
