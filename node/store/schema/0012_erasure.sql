-- What was erased, and who confirmed it.
-- Payloads that are not here, and entries about records that were erased: both few, both looked for at every start.
CREATE INDEX entries_dropped ON entries (log, seq) WHERE payload IS NULL;
CREATE INDEX entries_late ON entries (log, seq) WHERE void = 'record-erased';
