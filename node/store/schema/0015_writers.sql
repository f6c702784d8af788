-- Who writes where, as briefs spell it: those of one author in one space are packed over that.
CREATE TABLE writers (id INTEGER PRIMARY KEY, told BLOB NOT NULL UNIQUE);
-- What was packed before is packed otherwise: its rows are due to be written anew.
UPDATE records SET due_ms = 0;
