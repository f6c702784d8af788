-- Who brought back what the disk had damaged, as the peer or courier is called here; empty for what else brought it.
ALTER TABLE damaged ADD COLUMN giver TEXT NOT NULL DEFAULT '';
