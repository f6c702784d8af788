"""Replicas that erase, and what is left in their tables."""

from __future__ import annotations

from crdt import acts
from crdt.entry import open_entry
from node.erasing.erase_acts import plan
from node.replica.outcome import Outcome
from node.replica.replica import Replica
from sync import limits
from tests.node.twins import Joint
from tests.sim.meeting import NOW

WHY = acts.EraseReason.ASKED


def erase(replica: Replica, record: bytes) -> list[Outcome]:
    """Let a replica erase a record as the command does."""
    found, _ = plan(replica, record, WHY, "")
    return [replica.append_control(space, act, NOW)[1] for space, act in found]


def texts(replica: Replica) -> str:
    """Return everything that the tables hold, opened payloads too, as one text."""
    found = []
    names = [
        name
        for (name,) in replica.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    ]
    for table in names:
        if not table.startswith(("search", "sqlite")):
            found += [repr(row) for row in replica.db.execute(f"SELECT * FROM {table}").fetchall()]
    for row in replica.ledger.logs.values():
        state = replica.spaces[row.space]
        rows = replica.db.execute("SELECT branch, first FROM branches WHERE log = ?", (row.row,)).fetchall()
        for branch, first in [(0, 0), *rows]:
            for entry in replica.ledger.entries(row, first, None, branch):
                key = state.keyring.find(entry.header.key)
                if entry.payload is not None and key is not None:
                    found.append(repr(open_entry(entry, key)))
    return "\n".join(found)


def same(made: Joint, *others: Replica) -> None:
    """All show the same, and can read all."""
    shown = [one.view_hash(made.space, 0) for one in (made.a, made.b, *others)]
    assert len(set(shown)) == 1 and shown[0][1], shown


def tell_control(giver: Replica, taker: Replica, space: bytes) -> list[Outcome]:
    """Send the control logs of a space."""
    outcomes = []
    for head in giver.heads(space):
        run, _ = (
            giver.load_run(space, head.log, 0, b"", limits.RUN_BYTES_MAX) if head.is_control else (None, 0)
        )
        if run is not None:
            outcomes.append(taker.ingest(space, run, NOW))
    return outcomes
