"""Checking what is stored: every hash, every payload, every seal, as a peer would."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from crdt.entry import Entry, payload_hash, seal_holds
from node.replica.log_row import LogRow
from node.replica.replica import Replica

Bad = list[dict[str, Any]]
Place = tuple[int, int]
Run = Callable[..., Awaitable[Any]]
BEGINNING: Place = (0, 0)
ENTRIES_AT_ONCE = 1_024


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What came of a check: where to go on, None after the last log; how many entries; log and sequence of bad ones."""

    place: Place | None
    count: int
    bad: Bad


async def check_entries(run: Run, replica: Replica) -> tuple[int, Bad]:
    """Return how many entries are stored, and log and sequence of each whose hash, payload or seal is wrong.

    ``run`` carries work to the store's thread; others have their turns between one stretch and the next.
    """
    place: Place | None = BEGINNING
    count, bad = 0, Bad()
    while place is not None:
        found: Checked = await run(check_some, replica, place, ENTRIES_AT_ONCE)
        place, count, bad = found.place, count + found.count, bad + found.bad
    return count, bad


def check_some(replica: Replica, place: Place, at_once: int) -> Checked:
    """Check ``at_once`` entries from ``place``, a log's row and a sequence; with the last what lies beyond a fork.

    To be called in the store's thread.
    """
    rows = sorted(
        (row for row in replica.ledger.logs.values() if row.row >= place[0]), key=lambda row: row.row
    )
    if not rows:
        return Checked(place=None, count=0, bad=[])
    row = rows[0]
    first = max(row.floor, place[1] if row.row == place[0] else 0)
    end = min(row.height, first + at_once)
    is_last = end >= row.height
    stored, seals = _stored(replica, row, first, end)
    found = list(replica.ledger.unchecked(row, first, None if is_last else end))
    bad = [_place(row, one.header.seq) for one in found if not _is_sound(row, one, stored, seals)]
    seen = {one.header.seq for one in found}
    bad += [_place(row, seq) for seq in range(first, end) if seq not in seen]
    if is_last and stored and max(stored) not in seals:
        bad.append(_place(row, max(stored)))
    return Checked(place=(row.row + 1, 0) if is_last else (row.row, end), count=len(found), bad=bad)


def heights_hold(replica: Replica) -> bool:
    """Tell whether as many entries are here as the heights of the logs say, each log up to its tip."""
    (short,) = replica.db.execute(
        "SELECT count(*) FROM logs l WHERE l.height > l.floor AND (l.height - l.floor != ("
        " SELECT count(*) FROM entries e"
        " WHERE e.log = l.id AND e.branch = 0 AND e.seq >= l.floor AND e.seq < l.height)"
        " OR l.tip != (SELECT hash FROM entries e WHERE e.log = l.id AND e.branch = 0 AND e.seq = l.height - 1))"
    ).fetchone()
    return not short


def _stored(replica: Replica, row: LogRow, first: int, end: int) -> tuple[dict[int, bytes], dict[int, bytes]]:
    """Return the hashes and seals of a stretch of a log, those beyond a fork too where it ends at the height."""
    last = end if end < row.height else 2**62
    rows = replica.db.execute(
        "SELECT seq, hash, seal FROM entries WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ?",
        (row.row, first, last),
    ).fetchall()
    return {seq: hash_ for seq, hash_, _ in rows}, {seq: seal for seq, _, seal in rows if seal is not None}


def _is_sound(row: LogRow, entry: Entry, stored: dict[int, bytes], seals: dict[int, bytes]) -> bool:
    seal = seals.get(entry.header.seq)
    is_sealed = seal is None or seal_holds(row.log, entry.hash, seal)
    return stored[entry.header.seq] == entry.hash and is_sealed and _is_whole(entry)


def _is_whole(entry: Entry) -> bool:
    return entry.payload is None or payload_hash(entry.payload) == entry.header.payload_hash


def _place(row: LogRow, seq: int) -> dict[str, Any]:
    return {"log": row.log.hex()[:12], "seq": seq}
