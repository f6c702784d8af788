-- What a judgement of a generation rests on, of those that differ: how the logs that it covers stood here. Else it is judged anew.
ALTER TABLE generations ADD COLUMN rests_on BLOB NOT NULL DEFAULT x'';

-- Where the first branch of a log goes on after a gap, below where it begins by now, and the hash of the entry that this follows.
CREATE TABLE gaps (
    log INTEGER NOT NULL REFERENCES logs,
    first INTEGER NOT NULL,
    backlink BLOB NOT NULL,
    PRIMARY KEY (log, first)
) WITHOUT ROWID;
