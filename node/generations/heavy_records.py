"""Records of which a generation might have to keep more than any may: all others are known to fit, and cost nothing.

Everything here runs in the store's thread, a slice at a time, and changes nothing.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator

from node.replica.replica import Replica

ENTRIES_FEW = 256  # of at most so many a record always fits
KEPT_BYTES_FEW = 65_536
_SLICE_S = 0.05
_ROWS_AT_ONCE = 16_384


class HeavySearch:
    """Searches the records of one space that may not fit: ``found``."""

    def __init__(self, replica: Replica, space: bytes) -> None:
        self._replica = replica
        self._space = space
        self._work = self._search()
        self.found: list[bytes] = []

    def go_on(self) -> bool:
        """Search for a moment; return whether it is over."""
        until_s = time.thread_time() + _SLICE_S
        return not any(time.thread_time() >= until_s for _ in self._work)

    def _search(self) -> Iterator[None]:
        """Yield now and then."""
        db, ledger = self._replica.db, self._replica.ledger
        counts: Counter[int] = Counter()
        first = ledger.uncovered.first(self._space, ledger.logs_of(self._space))
        end = ledger.arrivals.next_id()
        for low in range(first, end, _ROWS_AT_ONCE):
            rows = db.execute(
                "SELECT record FROM entries WHERE id >= ? AND id < ? AND record IS NOT NULL",
                (low, low + _ROWS_AT_ONCE),
            )
            counts.update(row for (row,) in rows.fetchall())
            yield
        many = [row for row, count in counts.items() if count > ENTRIES_FEW]
        names = (
            db.execute("SELECT record, space FROM records WHERE id = ?", (row,)).fetchone() for row in many
        )
        space_row = ledger.space_rows[self._space]
        heavy = {bytes(record) for record, space in filter(None, names) if space == space_row}
        heavy.update(self._replica.projection.contents.long_records(self._space, KEPT_BYTES_FEW))
        over = {record: self._replica.projection.row(record) for record in self._replica.projection.over}
        heavy.update(record for record, row in over.items() if row is not None and row.space == self._space)
        self.found = sorted(heavy)
