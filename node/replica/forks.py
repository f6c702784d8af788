"""After a fork of one of this node's own logs: what was written beyond it, here or by a copy, is entered again.

Each operation is repeated word for word in a new entry that names the one that was set aside. From then on that one
counts again under its own hash, so what others built on it holds, and entering it twice, here and by a copy of this
home, counts once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from crdt.entry import NO_HASH, Entry
from crdt.membership import Role
from crdt.ops import Create, DataBody, Edit, Write
from node.replica.log_row import LogRow
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
    found = (
        _again(replica, row, entry, body)
        for row in replica.ledger.logs_of(space)
        if row.seed is not None and not row.is_control
        for entry, body in replica.projection.lost(row)
    )
    return [one for one in found if one is not None]


def _again(replica: Replica, row: LogRow, entry: Entry, body: DataBody) -> Written | None:
    """Return what enters an operation again; None where nothing is left of what it is about."""
    place, resolved = replica.ledger.branches.place(entry.hash), []
    assert place is not None
    for dep in body.deps:
        resolved.append(dep if isinstance(dep, bytes) else _known(replica, row, place.branch, dep))
    op = body.op
    if isinstance(named := getattr(op, "record", None), int):
        record = _known(replica, row, place.branch, named)
        if record is None:
            return None
        op = msgspec.structs.replace(op, record=record)
    if isinstance(op, Create | Edit):
        op = msgspec.structs.replace(op, writes=tuple(_moved(write, resolved) for write in op.writes))
    deps = tuple(dep for dep in resolved if dep is not None)
    return Written(op=op, deps=deps, member=body.member, again=body.again or entry.hash)


def _known(replica: Replica, row: LogRow, branch: int, seq: int) -> bytes | None:
    """Return the hash of an earlier entry; None where it was let go of and nothing is kept of it."""
    found = replica.ledger.branches.hash_on(row, branch, seq) or replica.projection.aside.hash_on(
        row, branch, seq
    )
    return None if found == NO_HASH else found


def _moved(write: Write, deps: Sequence[bytes | None]) -> Write:
    """Return a write that names the same ones of those dependencies that are left."""
    left = [index for index, dep in enumerate(deps) if dep is not None]
    places = {index: place for place, index in enumerate(left)}
    return msgspec.structs.replace(
        write, supersedes=tuple(places[index] for index in write.supersedes if index in places)
    )
