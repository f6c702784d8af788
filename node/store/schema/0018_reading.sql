-- Lists of a kind in a space, in their order, page by page: what is withdrawn lies apart.
DROP INDEX records_by_kind;
CREATE INDEX records_by_kind ON records (space, kind, is_withdrawn, starts, created_ms, id, state);

-- Entries without effect are few, and are looked for by the reason.
CREATE INDEX entries_void ON entries (void, log, seq) WHERE void IS NOT NULL;
