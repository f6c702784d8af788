"""Which entries a generation covers: the beginnings of their hashes, part by part as they came, on disk.

A part is read when it is first looked into, and only some are kept in memory: a space may cover millions of entries.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

from crdt.generation_content import PREFIX_BYTES

PARTS_MAX = 32


class CoveredNames:
    """The names of the entries that one generation covers; in the store's thread."""

    def __init__(self, db: Any, generation: int) -> None:
        self._db = db
        self._generation = generation
        found = self._look()
        self._firsts = [first for first, _ in found]
        self._rows = [row for _, row in found]
        self._parts: dict[int, bytes] = {}

    def has(self, entry: bytes) -> bool:
        """Tell whether an entry is covered."""
        name = entry[:PREFIX_BYTES]
        place = bisect_right(self._firsts, name) - 1
        if place < 0:
            return False
        part = self._part(place)
        start = bisect_left(_Names(part), name) * PREFIX_BYTES
        return part[start : start + PREFIX_BYTES] == name

    def all(self) -> Iterator[bytes]:
        """Yield all names, ascending, those of a part joined."""
        for place in range(len(self._rows)):
            yield self._read(place)

    def _part(self, place: int) -> bytes:
        if place not in self._parts:
            if len(self._parts) >= PARTS_MAX:
                self._parts.clear()
            self._parts[place] = self._read(place)
        return self._parts[place]

    def _look(self) -> list[tuple[bytes, int]]:
        found: list[tuple[bytes, int]] = self._db.execute(
            "SELECT first, rowid FROM covered WHERE generation = ? ORDER BY first", (self._generation,)
        ).fetchall()
        return found

    def _read(self, place: int) -> bytes:
        question = "SELECT names FROM covered WHERE rowid = ? AND generation = ? AND first = ?"
        wanted = self._generation, self._firsts[place]
        found = self._db.execute(question, (self._rows[place], *wanted)).fetchone()
        if found is None:
            # The store was written anew, and with it all rows got other numbers.
            self._rows = [row for _, row in self._look()]
            found = self._db.execute(question, (self._rows[place], *wanted)).fetchone()
        return bytes(found[0])


class _Names(Sequence[bytes]):
    def __init__(self, joined: bytes) -> None:
        self._joined = joined

    def __len__(self) -> int:
        return len(self._joined) // PREFIX_BYTES

    def __getitem__(self, place: Any) -> Any:
        return self._joined[place * PREFIX_BYTES : (place + 1) * PREFIX_BYTES]
