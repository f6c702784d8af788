-- Less room for the same. Each table and each index takes a page of its own, empty or not: what is few is looked through, and
-- what is told once of a space or a generation stands in its row.

-- Found by the reason, as other entries without effect.
DROP INDEX entries_late;
DROP INDEX sign_ins_by_member;

CREATE TABLE feed_rows (
    id INTEGER PRIMARY KEY,
    feed BLOB NOT NULL,
    secret BLOB NOT NULL,
    space BLOB NOT NULL,
    created_ms INTEGER NOT NULL
);
INSERT INTO feed_rows SELECT id, feed, secret, space, created_ms FROM feeds;
DROP TABLE feeds;
ALTER TABLE feed_rows RENAME TO feeds;

CREATE TABLE invitation_rows (
    id INTEGER PRIMARY KEY,
    secret BLOB NOT NULL,
    expires_ms INTEGER NOT NULL,
    to_name TEXT NOT NULL DEFAULT '',
    share TEXT NOT NULL DEFAULT '[]',
    used_by BLOB
);
INSERT INTO invitation_rows SELECT id, secret, expires_ms, to_name, share, used_by FROM invitations;
DROP TABLE invitations;
ALTER TABLE invitation_rows RENAME TO invitations;

-- prefixes: which entries it covers, as far as its parts were read.
CREATE TABLE generation_rows (
    id INTEGER PRIMARY KEY,
    generation BLOB NOT NULL,
    space INTEGER NOT NULL REFERENCES spaces,
    found TEXT NOT NULL,
    prefixes BLOB NOT NULL DEFAULT x''
);
INSERT INTO generation_rows SELECT id, generation, space, found, coalesce((SELECT prefixes FROM covered c
    WHERE c.generation = g.id), x'') FROM generations g;
DROP TABLE covered;
DROP TABLE generations;
ALTER TABLE generation_rows RENAME TO generations;

-- Whether this node keeps the history that a generation of the space covers.
ALTER TABLE spaces ADD COLUMN keeps_history INTEGER NOT NULL DEFAULT 1;
UPDATE spaces SET keeps_history = (SELECT keeps FROM history_policy h WHERE h.space = spaces.id)
    WHERE id IN (SELECT space FROM history_policy);
DROP TABLE history_policy;
