"""After a fork of one of this node's own logs: what was written beyond it, here or by a copy, is entered again.

Each operation is repeated word for word in a new entry that names the one that was set aside. From then on that one
counts again under its own hash, so what others built on it holds, and entering it twice, here and by a copy of this
home, counts once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from crdt.entry import Entry
from crdt.membership import Role
from crdt.ops import DataBody
from node.replica.ledger import LogRow
from node.replica.outcome import Written
from node.replica.replica import Replica

if TYPE_CHECKING:
    from node.hub import Hub

BATCH = 64


async def enter_again(hub: Hub, space: bytes) -> int:
    """Enter again what own forked logs of ``space`` hold beyond their forks; return how many operations."""
    found = await hub.run(lost, hub.replica, space)
    for start in range(0, len(found), BATCH):
        await hub.append(space, found[start : start + BATCH])
    if found:
        await hub.notice("log-entered-again", {"count": len(found)})
    return len(found)


def lost(replica: Replica, space: bytes) -> list[Written]:
    """Return what own forked logs hold beyond their forks and was not entered again; nothing where we may not write."""
    role = replica.state(space).role(replica.me.group)
    if role is None or role < Role.CONTRIBUTOR:
        return []
    return [
        _again(replica, row, entry, body)
        for row in replica.ledger.logs_of(space)
        if row.seed is not None and row.forked_at is not None and not row.is_control
        for entry, body in replica.projection.lost(row)
    ]


def _again(replica: Replica, row: LogRow, entry: Entry, body: DataBody) -> Written:
    place = replica.ledger.branches.place(entry.hash)
    assert place is not None

    def resolved(ref: int | bytes) -> bytes:
        if isinstance(ref, bytes):
            return ref
        return replica.ledger.branches.hash_on(row, place.branch, ref) or b""

    op = body.op
    record = getattr(op, "record", None)
    if isinstance(record, int):
        op = msgspec.structs.replace(op, record=resolved(record))
    deps = tuple(map(resolved, body.deps))
    return Written(op=op, deps=deps, member=body.member, again=body.again or entry.hash)
