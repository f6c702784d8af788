"""Up to where the logs of a space can be covered now: all that is understood, of which nothing can still change.

What is covered rests on nothing that isn't. Where something isn't, the data is read once, a slice at a time; of each
log only what it needs of the others is kept, and with that the ends are lowered until all of it holds.
"""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping

from crdt import acts, limits
from crdt.ops import DataBody
from crdt.shares import Place
from identity.errors import PeerFault
from node.generations.covering import opening_of
from node.replica.honouring import VOID
from node.replica.log_row import LogRow
from node.replica.replica import Replica

Beyond = dict[bytes, dict[bytes, Place]]
"""By record, and group that says more of it than its share, where that goes beyond."""

_SLICE_S = 0.05
_ENTRIES_AT_ONCE = 256


class FloorSearch:
    """Searches the floors of one space: ``found``, by log, none where nothing is new.

    ``rooms``: of records that hold more than any checkpoint may keep of one, how many entries about each are covered
    anew. The logs with the most of them end before the first. ``beyond``: where groups say more of a record than their
    share. Their logs end before that.
    """

    def __init__(
        self,
        replica: Replica,
        space: bytes,
        rooms: Mapping[bytes, int] | None = None,
        beyond: Beyond | None = None,
    ) -> None:
        self._replica = replica
        self._space = space
        self._rooms = rooms or {}
        self._beyond = beyond or {}
        self._work = self._search()
        self.found: list[acts.Floor] = []

    def go_on(self) -> bool:
        """Search for a moment, in the store's thread; return whether it is over."""
        until_s = time.thread_time() + _SLICE_S
        return not any(time.thread_time() >= until_s for _ in self._work)

    def _search(self) -> Iterator[None]:
        """Yield now and then."""
        replica = self._replica
        ends = {
            row.row: _end(replica, row) for row in replica.ledger.logs_of(self._space) if not row.is_control
        }
        for record, room in self._rooms.items():
            self._leave_out(record, room, ends)
            yield
        for record, places in self._beyond.items():
            for group, place in places.items():
                self._leave_beyond(record, group, place, ends)
                yield
        rows = {row: replica.ledger.by_row(row) for row, end in ends.items() if end > 0}
        chosen = sorted(rows, key=lambda row: (-ends[row], rows[row].log))[: limits.FLOORS_MAX]
        if any(rows[row].covered for row in set(rows) - set(chosen)):
            return
        until = {row: ends[row] for row in chosen}
        if not self._is_all(until):
            yield from self._close(until)
        floors = [
            acts.Floor(rows[row].log, end, _tip(replica, rows[row], end))
            for row, end in until.items()
            if end > 0
        ]
        self.found = sorted(floors, key=lambda floor: floor.log)

    def _leave_out(self, record: bytes, room: int, ends: dict[int, int]) -> None:
        """End the logs that hold the most about a record before that, until what is left has room."""
        row = self._replica.projection.row(record)
        if row is None:
            return
        found = self._replica.db.execute(
            "SELECT e.log, count(*), min(e.seq) FROM json_each(?) a CROSS JOIN entries e ON e.id = a.value"
            " JOIN logs l ON l.id = e.log WHERE e.record = ? AND e.branch = 0 AND e.seq >= l.covered"
            " GROUP BY e.log ORDER BY 2, l.log",
            (self._replica.projection.rows_about(row), row.id),
        ).fetchall()
        for log, count, first in found:
            room -= count
            if room < 0 and log in ends:
                ends[log] = min(ends[log], first)

    def _leave_beyond(self, record: bytes, group: bytes, place: Place, ends: dict[int, int]) -> None:
        """End the logs of a group before what it says of a record from that place on, and before what is void of it."""
        row = self._replica.projection.row(record)
        if row is None:
            return
        authors, (_, _, log, seq, _) = self._replica.state(self._space).authors, place
        found = self._replica.db.execute(
            "SELECT e.log, l.log, min(e.seq) FROM json_each(?) a CROSS JOIN entries e ON e.id = a.value"
            " JOIN logs l ON l.id = e.log WHERE e.record = ? AND e.branch = 0 AND e.seq >= l.covered"
            " AND (e.void IS NOT NULL OR l.log > ? OR (l.log = ? AND e.seq >= ?)) GROUP BY e.log",
            (self._replica.projection.rows_about(row), row.id, log, log, seq),
        ).fetchall()
        for there, name, first in found:
            author = authors.get(bytes(name))
            if author is not None and author.group == group and there in ends:
                ends[there] = min(ends[there], first)

    def _is_all(self, until: dict[int, int]) -> bool:
        """Tell whether there is nothing but what is below the ends: then nothing else can be rested on."""
        rows = [row for row in self._replica.ledger.logs_of(self._space) if not row.is_control]
        branches = self._replica.ledger.branches
        return all(until.get(row.row, 0) == row.height and not branches.has_parted(row) for row in rows)

    def _close(self, until: dict[int, int]) -> Iterator[None]:
        """Lower the ends until nothing that is covered rests on what isn't."""
        needs: dict[tuple[int, int], _Need] = defaultdict(_Need)
        for row in list(until):
            for seq, places in self._rests(row, until[row]):
                if any(place is None or place[0] not in until for place in places):
                    until[row] = seq
                    break
                for log, at in filter(None, places):
                    if log != row:
                        needs[row, log].add(seq, at)
                yield
        is_settled = False
        while not is_settled:
            is_settled = True
            for (row, other), need in needs.items():
                end = need.first_beyond(until[other])
                if end is not None and end < until[row]:
                    until[row], is_settled = end, False
            yield

    def _rests(self, log: int, end: int) -> Iterator[tuple[int, list[tuple[int, int] | None]]]:
        """Yield where each entry of a log is, with where in which log those are that it names; None: not to be had.

        What an earlier generation covers is left out.
        """
        replica = self._replica
        row = replica.ledger.by_row(log)
        for first in range(row.covered, end, _ENTRIES_AT_ONCE):
            for entry in list(replica.ledger.entries(row, first, min(first + _ENTRIES_AT_ONCE, end))):
                body = replica.body(row, entry)
                named = _names(body) if body is not None else ()
                yield entry.header.seq, [place for one in named for place in self._places(one)]

    def _places(self, entry: bytes) -> Iterator[tuple[int, int] | None]:
        place = self._replica.ledger.branches.place(entry)
        if place is not None:
            yield (place.log, place.seq) if place.branch == 0 else None
        elif not self._replica.projection.contents.covers(self._space, entry):
            yield None


def lower(beyond: Beyond, found: Beyond) -> None:
    """Note what was found beyond shares, of each group the first."""
    for record, places in found.items():
        before = beyond.setdefault(record, {})
        before.update({group: min(place, before.get(group, place)) for group, place in places.items()})


class _Need:
    """What one log needs of another: from which entry on how much of it, where it is more than before."""

    def __init__(self) -> None:
        self._seqs, self._needed = array("Q"), array("Q")

    def add(self, seq: int, needed: int) -> None:
        """The entry ``seq`` names the other log's entry ``needed``; they come in order."""
        if not self._needed or needed > self._needed[-1]:
            self._seqs.append(seq)
            self._needed.append(needed)

    def first_beyond(self, end: int) -> int | None:
        """Return the first entry that needs more than what lies below ``end``, None where none does."""
        place = bisect_left(self._needed, end)
        return self._seqs[place] if place < len(self._seqs) else None


def _tip(replica: Replica, row: LogRow, end: int) -> bytes:
    return row.covered_tip if end == row.covered else replica.ledger.hash_at(row, end - 1) or b""


def _end(replica: Replica, row: LogRow) -> int:
    """Return how many entries of a log can be covered: what is understood, and nothing can still change."""
    state = replica.state(row.space)
    is_outcast = row.log in state.outcasts and not row.covered
    if row.log not in state.authors or is_outcast or row.floor > row.covered:
        return row.covered
    try:
        opening_of(replica, row)
    except PeerFault:
        return row.covered
    (first,) = replica.db.execute(
        "SELECT min(e.seq) FROM entries e LEFT JOIN reentries r ON r.by = e.id"
        " WHERE e.log = ? AND e.branch = 0 AND e.seq >= ? AND (r.by IS NOT NULL OR e.void = ?)",
        (row.row, row.covered, VOID),
    ).fetchone()
    end = min(row.applied, row.height) if first is None else min(row.applied, row.height, first)
    return max(row.covered, end)


def _names(body: DataBody) -> Iterator[bytes]:
    yield from (dep for dep in body.deps if isinstance(dep, bytes))
    record = getattr(body.op, "record", None)
    if isinstance(record, bytes):
        yield record
