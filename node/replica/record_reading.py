"""The operations on a record as its entries on disk say them: of each group those within its share of the record.

They are read as they arrived, as long as all fits. Where one group says more than its share (``crdt.shares``), what is
read of each is found in the order that is the same everywhere. Promise: what is returned is a function of the entries
that are here, and never more than the shares together.
"""

from __future__ import annotations

import json
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crdt import limits
from crdt.entry import open_entry
from crdt.ops import DataBody
from crdt.record import Beginning, Item, RecordFold
from crdt.registers import Author
from crdt.shares import OPERATION_BYTES, Place, Shares, charge_of
from crdt.space import SpaceState
from identity.encoding import decode
from node.replica.items import item_of, resolve, weight_of
from node.replica.ledger import Kept, Ledger
from node.replica.set_aside import SetAside
from node.replica.understanding import Understanding

_ENTRIES_MAX = limits.RECORD_OWNER_BYTES_MAX // OPERATION_BYTES + 1
_LOGS = (
    """SELECT DISTINCT e.log FROM json_each(?) a CROSS JOIN entries e ON e.id = a.value WHERE e.record = ?"""
)
# In the order of ``crdt.shares.Place``; what was entered again after a fork counts.
_IN_ORDER = """
WITH wanted (place, log, first, until) AS MATERIALIZED (
  SELECT key, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)
)
SELECT e.id FROM json_each(?) a CROSS JOIN entries e ON e.id = a.value JOIN wanted w ON w.log = e.log
WHERE e.record = ? AND (e.branch > 0 OR e.seq >= w.first) AND (w.until IS NULL OR (e.branch = 0 AND e.seq < w.until))
ORDER BY e.hash != ?, e.void IS NOT NULL AND e.void != ? AND NOT EXISTS (
  SELECT 1 FROM reentries r JOIN entries b ON b.id = r.by WHERE r.target = e.id AND b.void IS NULL
), w.place, e.seq, e.hash LIMIT ?
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which operations are asked for: those below ``until`` (by log), None: all; ``whole``: also what is covered.

    ``honoured``: for which reason something counts though it is void; ``beyond``: entries that a fork set aside, and
    that are asked for as if it hadn't.
    """

    until: Mapping[int, int] | None = None
    beyond: Container[bytes] = ()
    whole: bool = False
    honoured: str = ""

    def has(self, kept: Kept) -> bool:
        """Tell whether an entry is asked for."""
        if self.until is None or kept.entry.hash in self.beyond:
            return True
        return not kept.branch and kept.entry.header.seq < self.until.get(kept.row.row, 0)


@dataclass(slots=True, kw_only=True)
class _Read:
    """What was read of one group: its operations in order, each with its place and charge; ``taken``: before them."""

    taken: int
    items: list[tuple[Place, int, Item]] = field(default_factory=list)

    def cut(self, most: int) -> Place | None:
        """Leave out all from the first on that goes beyond; return where that stands, None where all have room."""
        taken = self.taken
        for count, (place, charge, _) in enumerate(self.items):
            taken += charge
            if taken > most:
                del self.items[count:]
                return place
        return None


class RecordReading:
    """Reads records from one store; part of a projection."""

    def __init__(
        self,
        db: Any,
        ledger: Ledger,
        spaces: Mapping[bytes, SpaceState],
        aside: SetAside,
        understanding: Understanding,
    ) -> None:
        self._db = db
        self._ledger = ledger
        self._spaces = spaces
        self._aside = aside
        self._understanding = understanding
        # Where some group was beyond its share: all that is read at first would be read again.
        self.over: set[bytes] = set()

    def fold(self, space: bytes, row: int, record: bytes, beginning: Beginning | None) -> RecordFold:
        """Return the fold of a record as its entries make it; ``row``: its own."""
        found = begun_fold(record, beginning)
        for item, charge in self.items(space, row, record, Scope(), found.shares):
            found.add(item)
            found.weight += weight_of(charge)
        return found

    def items(
        self, space: bytes, row: int, record: bytes, scope: Scope, shares: Shares
    ) -> list[tuple[Item, int]]:
        """Return the operations on a record, each with what it is charged: to ``shares``, which may have been begun."""
        shares.owner = shares.owner or self._owner(space, record)
        if record in self.over:
            return self._shared(space, row, record, scope, shares)
        begun = dict(shares.taken)
        found: list[tuple[Item, int]] = []
        for kept in self._ledger.entries_of(row, space, whole=scope.whole):
            opened = self._open(space, kept, scope) if scope.has(kept) else None
            if opened is None:
                continue
            item, charge = opened
            if not shares.take_fitting(item.author.group, charge):
                found.clear()
                shares.taken = begun
                return self._shared(space, row, record, scope, shares)
            found.append((item, charge))
        return found

    def _shared(
        self, space: bytes, row: int, record: bytes, scope: Scope, shares: Shares
    ) -> list[tuple[Item, int]]:
        """Return the operations of each group within its share, in the order that is the same everywhere."""
        rows = self._ledger.arrivals.of_record(row)
        logs = [log for (log,) in self._db.execute(_LOGS, (rows, row)).fetchall()]
        by_group = self._by_group(space, logs, scope)
        read: dict[bytes, _Read] = {}
        for group in sorted(by_group):
            order = (json.dumps(by_group[group]), rows, row, record, scope.honoured, _ENTRIES_MAX)
            ids = [id_ for (id_,) in self._db.execute(_IN_ORDER, order).fetchall()]
            read[group] = self._read(space, row, group, ids, record, scope, shares)
            self._level(read, shares)
        if shares.beyond:
            self.over.add(record)
        elif scope.until is None:
            self.over.discard(record)
        return [(item, charge) for one in read.values() for _, charge, item in one.items]

    def _by_group(
        self, space: bytes, logs: Sequence[int], scope: Scope
    ) -> dict[bytes, list[tuple[int, int, int | None]]]:
        """Return by group its logs in order, each with where to begin and to end."""
        state, found = self._spaces[space], dict[bytes, list[tuple[int, int, int | None]]]()
        for row in sorted((self._ledger.by_row(log) for log in logs), key=lambda row: row.log):
            author = state.authors.get(row.log)
            if author is not None:
                until = None if scope.until is None else scope.until.get(row.row, 0)
                found.setdefault(author.group, []).append((row.row, 0 if scope.whole else row.covered, until))
        return found

    def _read(
        self,
        space: bytes,
        row: int,
        group: bytes,
        ids: Sequence[int],
        record: bytes,
        scope: Scope,
        shares: Shares,
    ) -> _Read:
        """Read what one group says, up to what it may take at most as far as is known."""
        read, most = _Read(taken=shares.taken.get(group, 0)), shares.limit(group)
        for kept in self._ledger.entries_of(row, space, whole=scope.whole, rows=json.dumps(ids)):
            opened = self._open(space, kept, scope)
            if opened is None:
                continue
            item, charge = opened
            place = _place_of(kept, record, scope)
            if shares.taken.get(group, 0) + charge > most:
                shares.beyond[group] = place
                break
            shares.take(group, charge)
            read.items.append((place, charge, item))
        return read

    def _level(self, read: Mapping[bytes, _Read], shares: Shares) -> None:
        """Let no group keep more than there is room for, now that one more was read."""
        most = shares.level()
        for group, one in read.items():
            if group != shares.owner and (first := one.cut(most)) is not None:
                shares.beyond[group] = first
                shares.taken[group] = one.taken + sum([charge for _, charge, _ in one.items])

    def _owner(self, space: bytes, record: bytes) -> bytes:
        """Return the group that wrote the entry by which a record begins, empty where it isn't here."""
        place = self._ledger.branches.place(record)
        author = self._spaces[space].authors.get(self._ledger.by_row(place.log).log) if place else None
        return author.group if author is not None else b""

    def _open(self, space: bytes, kept: Kept, scope: Scope) -> tuple[Item, int] | None:
        """Return what an entry says with its charge, None where that can't be read."""
        state = self._spaces[space]
        author = state.authors.get(kept.row.log)
        key = self._understanding.key(state, kept.entry.header.key)
        if author is None or key is None or kept.entry.payload is None:
            return None
        body = decode(open_entry(kept.entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX)
        who = Author(group=author.group, device=author.device)
        return self._item(kept, who, body, scope), charge_of(body.op, len(body.deps))

    def _item(self, kept: Kept, author: Author, body: DataBody, scope: Scope) -> Item:
        row, branch, seq = kept.row, kept.branch, kept.entry.header.seq
        is_asked = kept.entry.hash in scope.beyond
        chain = None if is_asked else self._ledger.branches.chain_at(row, branch, seq)

        def local(earlier: int) -> bytes | None:
            if scope.whole:
                return self._ledger.branches.hash_on(row, branch, earlier)
            return self._aside.hash_on(row, branch, earlier)

        deps = resolve(body.deps, local) or ()
        void = "" if is_asked or (chain is not None and kept.is_again) else kept.void
        return item_of(
            chain.name if chain else row.log, kept.entry, author, body, deps, void, kept.arrived_ms
        )


def begun_fold(record: bytes, beginning: Beginning | None) -> RecordFold:
    """Return the fold of a record as a generation begins it: what that keeps is charged, and read in any case."""
    found = RecordFold(record, beginning)
    if found.creation is not None:
        found.shares.owner = found.creation.author.group
    for item in beginning.items if beginning is not None else ():
        charge = charge_of(item.op, len(item.deps))
        found.shares.take(item.author.group, charge)
        found.weight += weight_of(charge)
    return found


def _place_of(kept: Kept, record: bytes, scope: Scope) -> Place:
    is_void = kept.void not in ("", scope.honoured) and not kept.is_again
    return kept.entry.hash != record, is_void, kept.row.log, kept.entry.header.seq, kept.entry.hash
