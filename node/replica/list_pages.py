"""Lists of a kind, in the order of their dates, page by page: an index leads to each page, and no other record is read.

Dated records come first, by their dates, then those without one, by when they were made. Each space has its own order
in the index; the orders of several are merged while they are read.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from crdt.kind import WITHDRAWN, kinds
from crdt.view import Json
from identity.errors import Refused
from node.store.packing import columns

if TYPE_CHECKING:
    from node.replica.listing import Listing

_READ = f"SELECT starts, created_ms, id, {columns()} FROM records WHERE part_of IS NULL AND"  # noqa: S608
_FIND = "SELECT starts, created_ms, id FROM records WHERE"
_ORDER = "ORDER BY starts, created_ms, id"
_AT_ONCE = 500  # rows that one question names


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which records: of a kind, in the spaces with these rows; in a ``state``, or all that weren't withdrawn.

    ``first`` and ``end``: only what is dated from the one on, and before the other.
    """

    kind: str
    spaces: Sequence[int]
    state: str = ""
    first: str = ""
    end: str = ""

    def condition(self) -> tuple[str, list[object]]:
        """Return the same as an SQL condition over ``records``, with its values."""
        marks = ", ".join("?" for _ in self.spaces)
        told, values = f"kind = ? AND part_of IS NULL AND space IN ({marks})", [self.kind, *self.spaces]
        for sign, text in (("state = ?", self.state), ("starts >= ?", self.first), ("starts < ?", self.end)):
            told, values = (f"{told} AND {sign}", [*values, text]) if text else (told, values)
        told += "" if self.state else " AND is_withdrawn = 0"
        return told + (" AND starts != ''" if self.first or self.end else ""), values

    def apart(self) -> tuple[int, ...]:
        """Return where to look: 0 among what wasn't withdrawn, 1 among what was."""
        if self.state != WITHDRAWN:
            return (0,)
        # Some kinds have a state of this name that a statement leads to.
        return (0, 1) if WITHDRAWN in kinds()[self.kind].states else (1,)


class Place(NamedTuple):
    """Where a record stands in a list."""

    starts: str
    created_ms: int
    row: int


def page(listing: Listing, wanted: Wanted, after: bytes | None, limit: int) -> list[Json]:
    """Return the briefs of so many records behind ``after``, or from the first on."""
    db, decode = listing.db, listing.packing.decode
    place = None if after is None else place_of(db, wanted, after)
    return [decode(*row[3:]) for row in islice(_rows(db, wanted, place, _READ), limit)]


def in_order(listing: Listing, wanted: Wanted, after: bytes | None = None) -> list[int]:
    """Return the rows of all records behind ``after``, or from the first on, for ``briefs_of``; some may be parts."""
    db = listing.db
    place = None if after is None else place_of(db, wanted, after)
    return [row for _, _, row in _rows(db, wanted, place, _FIND)]


def briefs_of(listing: Listing, wanted: Wanted, rows: Sequence[int]) -> list[Json]:
    """Return the briefs of those of these rows that are still wanted, in their order."""
    # Read as they lie on the disk: each page there is decrypted once.
    where, values = wanted.condition()
    found: dict[int, Json] = {}
    lying = sorted(rows)
    for at in range(0, len(lying), _AT_ONCE):
        some = lying[at : at + _AT_ONCE]
        marks = ", ".join("?" for _ in some)
        read = listing.db.execute(
            f"SELECT id, {columns()} FROM records WHERE {where} AND id IN ({marks})",  # noqa: S608
            [*values, *some],
        )
        found |= {row: listing.packing.decode(*brief) for row, *brief in read}
    return [found[row] for row in rows if row in found]


def place_of(db: Any, wanted: Wanted, record: bytes) -> Place:
    """Return where a record stands; Refused where none of these spaces has it."""
    found = db.execute(
        "SELECT starts, created_ms, id, space FROM records WHERE record = ?", (record,)
    ).fetchone()
    if found is None or found[3] not in wanted.spaces:
        raise Refused("record-unknown", id=record.hex()[:12])
    return Place(*found[:3])


def _rows(db: Any, wanted: Wanted, after: Place | None, read: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows in order, the orders of all spaces merged."""
    for asked in _conditions(wanted, after):
        orders = [_read(db, f"{read} {where} {_ORDER}", values) for where, values in asked]
        yield from heapq.merge(*orders, key=lambda row: row[:3])


def _conditions(wanted: Wanted, after: Place | None) -> Iterator[list[tuple[str, list[object]]]]:
    """Yield what is asked of each space, first for dated records and then for the others."""
    apart = [(space, flag) for space in wanted.spaces for flag in wanted.apart()]
    for is_dated in (True, False):
        is_behind = is_dated and after is not None and not after.starts
        if is_behind or (not is_dated and (wanted.first or wanted.end)):
            continue
        told, values = _condition(wanted, after, is_dated=is_dated)
        where = f"space = ? AND kind = ? AND is_withdrawn = ?{told}"
        yield [(where, [space, wanted.kind, flag, *values]) for space, flag in apart]


def _condition(wanted: Wanted, after: Place | None, *, is_dated: bool) -> tuple[str, list[object]]:
    if not is_dated:
        told, values = " AND starts = ''", list[object]()
        if after is not None and not after.starts:
            told, values = f"{told} AND (created_ms, id) > (?, ?)", [after.created_ms, after.row]
    else:
        told, values = " AND starts > ?", [""]
        if after is not None:
            told, values = " AND (starts, created_ms, id) > (?, ?, ?)", [*after]
        for sign, day in ((">=", wanted.first), ("<", wanted.end)):
            told, values = (f"{told} AND starts {sign} ?", [*values, day]) if day else (told, values)
    return (f"{told} AND state = ?", [*values, wanted.state]) if wanted.state else (told, values)


def _read(db: Any, question: str, values: list[object]) -> Iterator[tuple[Any, ...]]:
    with closing(db.execute(question, values)) as cursor:
        yield from cursor
