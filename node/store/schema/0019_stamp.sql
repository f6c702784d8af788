-- Which write-ahead log belongs to this file. own: drawn when a log is about to be put into the file whole, empty while
-- one is written; before: what own was in the file when the log began. The page of this row is the first of every log.
CREATE TABLE stamp (id INTEGER PRIMARY KEY, own BLOB NOT NULL, before BLOB NOT NULL);
INSERT INTO stamp VALUES (1, randomblob(16), x'');
