-- What a judgement of a generation rests on, of those that differ: how the logs that it covers stood here. Else it is judged anew.
ALTER TABLE generations ADD COLUMN rests_on BLOB NOT NULL DEFAULT x'';
