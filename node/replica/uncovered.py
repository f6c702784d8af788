"""Where logs begin, by what is here and by generations: which of these are of use, and which rows lie above them.

Where history stays there is far more below than above, here and there among the pages of the store, and of a record
only what is above is read. Promise: no data entry that isn't covered has a lower row.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from crdt import acts
from crdt.generations import Standing
from node.replica.log_row import LogRow

if TYPE_CHECKING:
    from node.replica.arrivals import Arrivals
    from node.replica.ledger import Ledger


def begins_beyond(logs: Iterable[LogRow], floors: Mapping[bytes, acts.Floor]) -> bool:
    """Tell whether a log of a space begins here above its floor, or has none: what lies between would be nowhere."""
    return any(
        row.floor > (floors[row.log].seq if row.log in floors else 0) for row in logs if not row.is_control
    )


def strays(
    ledger: Ledger,
    space: bytes,
    used: bytes | None,
    generations: Iterable[Standing],
    differing: Container[bytes],
) -> Iterator[tuple[bytes, int]]:
    """Yield of which logs, and from where on, more is wanted than peers send by themselves.

    They send a log that isn't here from where the newest generation covers it; where that one is of no use here, since
    it was made apart from the one ``used`` or is among those ``differing`` from what is here, what lies below is wanted
    as it was written.
    """
    for one in generations:
        is_apart = used is not None and begins_beyond(ledger.logs_of(space), one.floors)
        if one.counts and one.hash != used and (is_apart or one.hash in differing):
            for floor in one.act.floors:
                row = ledger.logs.get((space, floor.log))
                if row is None or (row.height < floor.seq and row.forked_at is None):
                    yield floor.log, 0 if row is None else row.height


class Uncovered:
    """The first such rows of one store's spaces, each looked for once somebody asks."""

    def __init__(self, arrivals: Arrivals) -> None:
        self._arrivals = arrivals
        self.forget()

    def forget(self) -> None:
        """Look anew: more or less is covered, or entries were deleted, whose rows may be given again."""
        self._first: dict[bytes, int] = {}

    def first(self, space: bytes, logs: Sequence[LogRow]) -> int:
        """Return that row, given all logs of a space: 0 where nothing is covered, the next entry's if all is."""
        found = self._first.get(space)
        if found is None:
            found = self._first[space] = self._look(logs) if any(row.covered for row in logs) else 0
        return found

    def _look(self, logs: Sequence[LogRow]) -> int:
        # Records are made of data; a forked log may hold both classes.
        rows = [row for row in logs if not row.is_control or row.forked_at is not None]
        found = [self._lowest(row) for row in rows]
        return min([one for one in found if one is not None], default=self._arrivals.next_id())

    def _lowest(self, row: LogRow) -> int | None:
        """Return the lowest row of the entries of a log that aren't covered, None where all are."""
        (lowest,) = self._arrivals.db.execute(
            "SELECT min(id) FROM (SELECT id FROM entries WHERE log = ? AND branch = 0 AND seq >= ?"
            " UNION ALL SELECT id FROM entries WHERE log = ? AND branch > 0)",
            (row.row, row.covered, row.row),
        ).fetchone()
        return None if lowest is None else int(lowest)
