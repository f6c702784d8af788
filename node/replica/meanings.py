"""What entries were found to mean, forgotten so that it is found anew.

What a generation covers is not read again: of which record such an entry is, and why it had no effect, stays as it was
found, and so does the row that the record has. Done in pieces: one statement over all entries of a large space takes
as much memory as they take room.
"""

from __future__ import annotations

from typing import Any

from node.replica.arrivals import Arrivals

ROWS_AT_ONCE = 16_384
_COVERED = "(e.branch = 0 AND e.seq < (SELECT l.covered FROM logs l WHERE l.id = e.log))"


def forget_meanings(db: Any, erased: str) -> None:
    """Forget what entries mean; ``erased``: why those of an erased record have no effect, covered or not."""
    db.execute("UPDATE entries SET void = NULL WHERE void = ?", (erased,))
    db.execute(
        "DELETE FROM reentries WHERE NOT EXISTS ("  # noqa: S608
        f"SELECT 1 FROM entries e WHERE e.id = reentries.by AND {_COVERED})"
    )
    (last,) = db.execute("SELECT max(id) FROM entries").fetchone()
    for first in range(1, (last or 0) + 1, ROWS_AT_ONCE):
        db.execute(
            "UPDATE entries AS e SET record = NULL, void = NULL WHERE e.id >= ? AND e.id < ?"  # noqa: S608
            f" AND (e.record IS NOT NULL OR e.void IS NOT NULL) AND NOT {_COVERED}",
            (first, first + ROWS_AT_ONCE),
        )


def forget_record(db: Any, arrivals: Arrivals, record: int) -> None:
    """No entry is about the record with this row any more."""
    db.execute(
        "UPDATE entries SET record = NULL WHERE id IN (SELECT value FROM json_each(?)) AND record = ?",
        (arrivals.of_record(record), record),
    )
    db.execute("DELETE FROM record_entries WHERE record = ?", (record,))
