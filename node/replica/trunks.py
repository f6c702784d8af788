"""Which branch of a forked log is the log, once a generation covers one of them beyond where they part.

The one that it names: what it covers counts, and what follows on that does, be there a fork below the floor or not, so
whoever begins at the floor and never hears of the fork knows the same. All else of the log that is here below its floor
lies beside it, set aside like what lies beyond any fork, and its author enters it again. Of a branch what is covered is
its beginning: what follows on the first entry that isn't lies beside, whatever the generation says of it.
"""

from __future__ import annotations

from collections.abc import Callable

from crdt import limits
from crdt.run import ForkProof
from identity.encoding import encode
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from node.replica.set_aside import VOID


def settle(ledger: Ledger, row: LogRow, covers: Callable[[bytes], bool]) -> bool:
    """Let the branch on which a generation has a log begin be its first one; return whether that changed anything.

    ``covers`` tells whether an entry is covered. What was understood of the log is to be understood anew then.
    """
    if row.is_control or not row.covered:
        return False
    has_moved = _find_first(ledger, row, covers)
    if not has_moved and not ledger.branches.has_parted(row):
        return False
    # Whoever begins at the floor never takes them, and all are to tell the same of what lies beside.
    if ledger.branches.let_go(row, row.covered, covers):
        ledger.uncovered.forget()
        has_moved = True
    forked_at = ledger.branches.parts_at(row, row.covered)
    if not has_moved and forked_at == row.forked_at:
        return False
    _put_end(ledger, row, forked_at)
    ledger.db.execute(
        "UPDATE entries SET void = NULL WHERE log = ? AND branch = 0 AND seq < ? AND void = ?",
        (row.row, row.covered, VOID),
    )
    ledger.db.execute(
        "DELETE FROM reentries WHERE target IN (SELECT id FROM entries WHERE log = ?)", (row.row,)
    )
    if row.seed is not None:
        ledger.close_log(row)
    return True


def _find_first(ledger: Ledger, row: LogRow, covers: Callable[[bytes], bool]) -> bool:
    """Have the covered branch be the first one; return whether anything moved."""
    branches, end, tip = ledger.branches, row.covered, row.covered_tip
    is_on_it = ledger.hash_at(row, end - 1) == tip
    place = None if is_on_it else branches.place(tip)
    if place is not None and (place.log, place.seq) == (row.row, end - 1):
        branches.make_first(row, place)
        return True
    if is_on_it and row.floor < end:
        return False
    return _make_room(ledger, row, covers, end if is_on_it else limits.SEQ_MAX)


def _make_room(ledger: Ledger, row: LogRow, covers: Callable[[bytes], bool], end: int) -> bool:
    """Part off what isn't covered of what lies on the first branch up to ``end``: the covered one isn't here."""
    found = ledger.db.execute(
        "SELECT seq, hash FROM entries WHERE log = ? AND branch = 0 AND seq < ? ORDER BY seq", (row.row, end)
    ).fetchall()
    # The lowest, however much is here: who made the generation may name any of those that follow.
    first = next((seq for seq, hash_ in found if not covers(hash_)), None)
    if first is not None:
        ledger.branches.part_off(row, first, end)
    if row.floor >= row.covered:
        return first is not None
    ledger.branches.leave_gap(row)
    row.floor, row.floor_tip = row.covered, row.covered_tip
    return True


def _put_end(ledger: Ledger, row: LogRow, forked_at: int | None) -> None:
    """Let a log end where it parts above its floor, or else with what is here."""
    (last,) = ledger.db.execute(
        "SELECT max(seq) FROM entries WHERE log = ? AND branch = 0 AND seq >= ?", (row.row, row.covered)
    ).fetchone()
    row.forked_at = forked_at
    row.height = forked_at if forked_at is not None else row.covered if last is None else last + 1
    row.tip = ledger.hash_at(row, row.height - 1) or row.covered_tip
    row.applied, row.heads = row.covered, row.covered_heads
    ledger.db.execute(
        "UPDATE logs SET height = ?, tip = ?, forked_at = ?, applied = ?, heads = ?, floor = ?, floor_tip = ?"
        " WHERE id = ?",
        (row.height, row.tip, forked_at, row.applied, row.heads, row.floor, row.floor_tip, row.row),
    )
    ledger.branches.forget(row)
    _put_proof(ledger, row)


def _put_proof(ledger: Ledger, row: LogRow) -> None:
    """Keep the proof of the fork that is left, if one is."""
    ledger.db.execute("DELETE FROM forks WHERE log = ?", (row.row,))
    if row.forked_at is None:
        return
    first, bytes_max = row.forked_at, limits.RUN_BYTES_MAX // 2
    begun = {chain.branch for chain in ledger.branches.chains(row) if chain.first == first}
    runs = [ledger.load_run(row, first, bytes_max, branch) for branch in sorted(begun)[:2]]
    left, right = sorted((run for run in runs if run is not None), key=encode)
    ledger.db.execute("INSERT INTO forks VALUES (?, ?)", (row.row, encode(ForkProof(left, right))))
