-- What each group holds of each log: acknowledged to us (told_by is empty), or so another group told us.
CREATE TABLE holdings_told (
    grp BLOB NOT NULL,
    log INTEGER NOT NULL,
    told_by BLOB NOT NULL DEFAULT x'',
    height INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (grp, log, told_by)
) WITHOUT ROWID;
INSERT INTO holdings_told (grp, log, height, at_ms) SELECT grp, log, height, at_ms FROM holdings;
DROP TABLE holdings;
ALTER TABLE holdings_told RENAME TO holdings;
CREATE INDEX holdings_by_log ON holdings (log);
