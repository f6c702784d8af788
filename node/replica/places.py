"""Where entries are, by their hashes: for most of them on disk, for those that came last in memory.

Hashes fall anywhere into an ordered table. Put in one by one they would have each transaction of a long exchange write
most of its pages again, so they come into it many at once, in their order. Promise: whatever is found here was looked
up in the entry itself, so neither a row that is left over nor two hashes that begin alike lead anywhere else.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from node.replica.record_entries import About, RecordEntries

PLACED_AT_ONCE = 16_384
PREFIX_BYTES = 8
NEAR_MAX = 1_024

Place = tuple[int, int, int, int]
"""The row, log, branch and sequence of an entry."""


class Places:
    """Finds the entries of one store; in its thread."""

    def __init__(self, db: Any) -> None:
        self._db = db
        self.about = RecordEntries(db, self._last_placed)
        self.forget()

    def forget(self) -> None:
        """Read everything anew: a transaction was undone."""
        self._placed: int | None = None
        self._next: int | None = None
        # Put together only when somebody asks: what one writer wrote alone names nothing by its hash.
        self._newest: dict[bytes, int] | None = None
        self.about.forget()

    def find(self, entry: bytes) -> Place | None:
        """Return where the entry with this hash is, None where it isn't on disk."""
        row = self._in_memory().get(entry)
        found: Place | None = None
        if row is not None:
            found = self._db.execute(
                "SELECT id, log, branch, seq FROM entries WHERE id = ? AND hash = ?", (row, entry)
            ).fetchone()
        return found or self._on_disk(entry)

    def beginning(self, begin: bytes) -> list[int]:
        """Return the rows of entries on disk whose hashes begin so, some of very many; others may be among them."""
        low = begin[:PREFIX_BYTES]
        placed = self._db.execute(
            "SELECT entry FROM places WHERE prefix BETWEEN ? AND ? LIMIT ?",
            (low, low.ljust(PREFIX_BYTES, b"\xff"), NEAR_MAX),
        ).fetchall()
        newest = (row for entry, row in self._in_memory().items() if entry.startswith(begin))
        return [*(row for (row,) in placed), *islice(newest, NEAR_MAX)]

    def next_row(self) -> int:
        """Return the row for the next entry, which none up to the last placed may have, though it be gone."""
        if self._next is None:
            (last,) = self._db.execute("SELECT max(id) FROM entries").fetchone()
            self._next = max(last or 0, self._last_placed()) + 1
        return self._next

    def grew(self, first: int, hashes: Iterable[bytes], abouts: Iterable[About]) -> None:
        """Entries were written to the rows from ``first`` on; ``abouts``: of which records they are."""
        self.about.grew(abouts)
        last = first - 1
        for last, entry in enumerate(hashes, first):
            if self._newest is not None:
                self._newest[entry] = last
        self._next = last + 1
        if last - self._last_placed() >= PLACED_AT_ONCE:
            self._place_all()

    def _place_all(self) -> None:
        self.about.place_all()
        self._db.execute(
            f"INSERT OR IGNORE INTO places SELECT substr(hash, 1, {PREFIX_BYTES}), id FROM entries"  # noqa: S608
            " WHERE id > ? ORDER BY 1",
            (self._last_placed(),),
        )
        self._db.execute("UPDATE placed SET entry = (SELECT max(id) FROM entries)")
        self.forget()

    def _last_placed(self) -> int:
        if self._placed is None:
            (self._placed,) = self._db.execute("SELECT entry FROM placed").fetchone()
        return self._placed

    def _in_memory(self) -> dict[bytes, int]:
        if self._newest is None:
            rows = self._db.execute("SELECT hash, id FROM entries WHERE id > ?", (self._last_placed(),))
            self._newest = dict(rows.fetchall())
        return self._newest

    def _on_disk(self, entry: bytes) -> Place | None:
        found: Place | None = self._db.execute(
            "SELECT e.id, e.log, e.branch, e.seq FROM places p CROSS JOIN entries e ON e.id = p.entry"
            " WHERE p.prefix = ? AND e.hash = ?",
            (entry[:PREFIX_BYTES], entry),
        ).fetchone()
        return found
