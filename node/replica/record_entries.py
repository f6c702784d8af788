"""Which entries are about a record: for most of them on disk, for those that came last in memory.

Entries about one record come here and there. Put into an ordered table one by one, they would have each transaction of
a long exchange write most of its pages again; so they come into it together with ``node.replica.places``. Promise:
``of`` leaves out no entry on disk that is about the record. What it names besides (rows that are left over) is told
apart by ``entries.record``, which whoever asks compares.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

About = tuple[int, int | None]
"""The row of an entry, and that of its record; None: it is about none."""


class RecordEntries:
    """Finds the entries about a record in one store; ``last_placed`` tells up to which row they are on disk."""

    def __init__(self, db: Any, last_placed: Callable[[], int]) -> None:
        self._db = db
        self._last_placed = last_placed
        self.forget()

    def forget(self) -> None:
        """Read everything anew: a transaction was undone."""
        # Put together only when somebody asks: most records are in memory while entries come.
        self._newest: dict[int, list[int]] | None = None

    def of(self, record: int, first: int = 0) -> str:
        """Return the rows of the entries about a record from ``first`` on, ascending, as ``json_each`` takes them."""
        placed = self._db.execute(
            "SELECT entry FROM record_entries WHERE record = ? AND entry >= ? ORDER BY entry", (record, first)
        ).fetchall()
        newest = sorted({entry for entry in self._in_memory().get(record, ()) if entry >= first})
        return json.dumps([*(entry for (entry,) in placed), *newest], separators=(",", ":"))

    def grew(self, abouts: Iterable[About]) -> None:
        """Entries were written that were not on disk before."""
        if self._newest is not None:
            for entry, record in abouts:
                if record is not None:
                    self._newest.setdefault(record, []).append(entry)

    def told(self, abouts: Iterable[About]) -> None:
        """It was written of entries on disk what they are about: the store itself sees to those that are placed."""
        if self._newest is not None:
            last = self._last_placed()
            self.grew([about for about in abouts if about[0] > last])

    def place_all(self) -> None:
        """Put those of the newest entries on disk, in their order."""
        self._db.execute(
            "INSERT OR IGNORE INTO record_entries SELECT record, id FROM entries"
            " WHERE id > ? AND record IS NOT NULL ORDER BY record, id",
            (self._last_placed(),),
        )

    def _in_memory(self) -> dict[int, list[int]]:
        if self._newest is None:
            self._newest = {}
            self.grew(
                self._db.execute(
                    "SELECT id, record FROM entries WHERE id > ?", (self._last_placed(),)
                ).fetchall()
            )
        return self._newest
