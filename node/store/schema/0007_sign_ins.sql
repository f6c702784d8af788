-- Browsers in which members signed in: what their cookie holds as a hash, their PIN as Argon2id, wrong tries at it.
CREATE TABLE sign_ins (
    id BLOB PRIMARY KEY,
    member BLOB NOT NULL,
    secret BLOB NOT NULL UNIQUE,
    pin TEXT NOT NULL,
    browser TEXT NOT NULL,
    is_lan INTEGER NOT NULL,
    began_ms INTEGER NOT NULL,
    seen_ms INTEGER NOT NULL,
    wrong INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX sign_ins_by_member ON sign_ins (member);
