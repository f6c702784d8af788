"""What a courier lets go: payloads that are to go, that everybody fetched long ago, or that are very old.

Headers stay, so chains still verify. Of a log payloads go from its beginning on, without gaps, and its floor tells
where they begin. Control logs stay whole: who comes new has to read them all.
"""

from __future__ import annotations

from crdt.entry import payload_hash
from node.courier import limits
from node.courier.shelf import Shelf
from node.replica.log_row import LogRow
from sync.gate import Statement

DAY_MS = 86_400_000


def drop_gone(shelf: Shelf, space: bytes) -> int:
    """Drop the payloads that the gate of a space says are to go; return how many there were."""
    statement = shelf.gatehouse.gates[space].statement
    count = 0
    for one in statement.gone:
        row = shelf.ledger.logs.get((space, one.log))
        if row is not None:
            count += _drop(shelf, row, one.first, one.end, every_branch=True)
    return count


def drop_old(shelf: Shelf, space: bytes, log: bytes, now_ms: int) -> int:
    """Drop what everybody fetched long ago, and what is very old, from the beginning of a data log; return how many."""
    gate, row = shelf.gatehouse.gates.get(space), shelf.ledger.logs.get((space, log))
    if gate is None or row is None or row.is_control or row.forked_at is not None:
        return 0
    end = _droppable(shelf, row, gate.statement, now_ms)
    if end <= shelf.floor(row):
        return 0
    count = _drop(shelf, row, 0, end)
    shelf.lifted(row, end)
    return count


def _droppable(shelf: Shelf, row: LogRow, statement: Statement, now_ms: int) -> int:
    """Return up to where all payloads of a log may go."""
    heights = dict(shelf.db.execute("SELECT device, height FROM fetched WHERE log = ?", (row.row,)))
    fetched = min((heights.get(device.id, 0) for device in statement.devices), default=0)
    old_ms = now_ms - limits.KEPT_DAYS_MAX * DAY_MS
    late_ms = now_ms - statement.retention_days * DAY_MS
    (stays,) = shelf.db.execute(
        "SELECT min(seq) FROM entries WHERE log = ? AND branch = 0 AND seq >= ? AND arrived_ms >= ?"
        " AND NOT (seq < ? AND arrived_ms < ?)",
        (row.row, shelf.floor(row), old_ms, fetched, late_ms),
    ).fetchone()
    return row.height if stays is None else int(stays)


def _drop(shelf: Shelf, row: LogRow, first: int, end: int, *, every_branch: bool = False) -> int:
    found = shelf.db.execute(
        "SELECT id, payload FROM entries WHERE log = ? AND seq >= ? AND seq < ? AND payload IS NOT NULL"
        " AND (branch = 0 OR ?)",
        (row.row, first, end, every_branch),
    ).fetchall()
    shelf.db.executemany(
        "UPDATE entries SET payload = NULL, payload_hash = ? WHERE id = ?",
        [(payload_hash(payload), id_) for id_, payload in found],
    )
    _credit(shelf, row, sum(len(payload) for _, payload in found))
    return len(found)


def _credit(shelf: Shelf, row: LogRow, size: int) -> None:
    """Give the bytes back to the quotas of those who brought the log, to whom brought most first."""
    brought = shelf.db.execute(
        "SELECT device, bytes FROM brought WHERE log = ? ORDER BY bytes DESC, device", (row.row,)
    ).fetchall()
    for device, taken in brought:
        back = min(size, taken)
        if back:
            shelf.count(row, device, -back)
            size -= back
