-- Calendars that programs of this machine may read: whoever knows the secret reads the space's events.
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY,
    feed BLOB NOT NULL UNIQUE,
    secret BLOB NOT NULL UNIQUE,
    space BLOB NOT NULL,
    created_ms INTEGER NOT NULL
);
