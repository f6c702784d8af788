"""Records that are new in a transaction: put on disk together, and asked for together whether they are there already.

Of a new record a narrow row alone is written at once, with what no edit changes (its id, space, kind, what it is part
of, its key); the rest waits (``node.replica.due_rows``). Promise: until the rest is written, the row stands as
withdrawn and its brief is empty, so that no list, search or count shows it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crdt.ops import Create
from node.replica.row_writing import known
from node.store.inserting import insert

_INTO = "INSERT INTO records (id, space, record, kind, part_of, part, key, is_withdrawn)"


class NewRecords:
    """The new records of one replica; part of a projection."""

    def __init__(self, db: Any) -> None:
        self.db = db
        self.reload()

    def reload(self) -> None:
        """Forget all that is in memory."""
        self._next_id = 0
        self._former: dict[bytes, int] = {}
        self._rows: list[tuple[Any, ...]] = []
        self.expect(())

    def expect(self, entries: Sequence[bytes]) -> None:
        """These entries are understood next: any of them may make a record."""
        self._expected = entries
        self._absent: set[bytes] | None = None

    def is_absent(self, record: bytes) -> bool:
        """Tell whether an expected entry, asked about for the first time, makes no record that is on disk; or False."""
        if self._absent is None:
            self._absent = set(self._expected) - known(self.db, "records.record", self._expected)
        is_so = record in self._absent
        self._absent.discard(record)
        return is_so

    def add(self, space: int, record: bytes, create: Create) -> int:
        """Make room for a record that is not there, and return its row."""
        row = self._former.pop(record, 0) or self._next()
        self._rows.append((row, space, record, create.kind, create.part_of, create.part, create.key, 1))
        return row

    def begin_anew(self) -> None:
        """Delete all records: each that is made again by ``end_anew`` gets the row by which entries name it."""
        self._former = dict(self.db.execute("SELECT record, id FROM records").fetchall())
        self._next_id = max(self._former.values(), default=0) + 1
        self.db.execute("DELETE FROM records")

    def end_anew(self) -> list[int]:
        """Return the rows of the records that were not made again."""
        gone, self._former = list(self._former.values()), {}
        return gone

    def write(self) -> None:
        """Put the rows on disk."""
        if self._rows:
            insert(self.db, _INTO, self._rows)
            self._rows.clear()

    def _next(self) -> int:
        if not self._next_id:
            (last,) = self.db.execute("SELECT max(id) FROM records").fetchone()
            self._next_id = (last or 0) + 1
        self._next_id += 1
        return self._next_id - 1
