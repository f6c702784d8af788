"""Where the entries are that were understood last, by their hashes: others name them soon, if at all.

They are put in order only when somebody asks: what one writer wrote alone names nothing by its hash.
"""

from __future__ import annotations

from collections.abc import Sequence

from node.replica.log_row import LogRow

SEEN_MAX = 20_000


class SeenEntries:
    """The places of at most ``SEEN_MAX`` entries that no fork sets aside."""

    def __init__(self) -> None:
        self._places: dict[bytes, tuple[LogRow, int]] = {}
        self._stretches: list[tuple[LogRow, int, Sequence[bytes]]] = []
        self._count = 0

    def add(self, row: LogRow, first: int, hashes: Sequence[bytes]) -> None:
        """Keep where the entries of a log from ``first`` on are."""
        if self._count + len(hashes) > SEEN_MAX:
            self.clear()
        if len(hashes) <= SEEN_MAX:
            self._stretches.append((row, first, hashes))
            self._count += len(hashes)

    def place(self, entry: bytes) -> tuple[LogRow, int] | None:
        """Return the log and sequence of an entry, None where it isn't kept."""
        for row, first, hashes in self._stretches:
            self._places.update([(hash_, (row, seq)) for seq, hash_ in enumerate(hashes, first)])
        self._stretches.clear()
        return self._places.get(entry)

    def clear(self) -> None:
        """Keep nothing."""
        self._places.clear()
        self._stretches.clear()
        self._count = 0
