"""Making a home smaller: history that a checkpoint covers goes, where nobody wants to keep it, and free pages with it.

The file is rewritten in one go by ``VACUUM``, which needs as much room again for a while; where the disk hasn't got it,
nothing changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from node.store.shrinking import shrink, size_of
from node.store.spare import keep_spare

if TYPE_CHECKING:
    from node.hub import Hub


PACKED_AT_ONCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Compacted:
    """How large the store was and is, and how many entries were dropped."""

    before: int
    after: int
    entries: int


async def compact(hub: Hub, space: bytes | None, *, drop: bool) -> Compacted:
    """Let go of what needs no room: with ``drop`` the covered history of a space, or of all where None."""
    before = await hub.run(size_of, hub.replica.db)
    spaces = [space] if space is not None else await hub.run(lambda: list(hub.replica.spaces))
    count = 0
    for one in spaces if drop else ():
        count += await hub.checkpoints.drop_history(one)
    await _pack(hub)
    await _pack_kept(hub)
    await hub.run(shrink, hub.replica.db)
    # All tables begin elsewhere now.
    await hub.run(keep_spare, hub.replica.db, hub.home.store.path, hub.home.store.key)
    return Compacted(before=before, after=await hub.run(size_of, hub.replica.db), entries=count)


async def _pack(hub: Hub) -> None:
    """Pack what is stored of records for lists, some at a time."""
    first = 0
    while True:
        last = await hub.run(_pack_some, hub, first)
        if last is None:
            break
        first = last + 1
    await hub.run(_forget_writers, hub)


async def _pack_kept(hub: Hub) -> None:
    """Pack what generations keep of records, some at a time."""
    last: bytes | None = b""
    while last is not None:
        last = await hub.run(_pack_some_kept, hub, last)


def _pack_some_kept(hub: Hub, after: bytes) -> bytes | None:
    with hub.replica.transaction():
        return hub.replica.projection.contents.pack(after, PACKED_AT_ONCE)


def _pack_some(hub: Hub, first: int) -> int | None:
    with hub.replica.transaction():
        return hub.replica.projection.listing.packing.pack_rows(first, PACKED_AT_ONCE)


def _forget_writers(hub: Hub) -> None:
    with hub.replica.transaction():
        hub.replica.projection.listing.packing.forget_writers()


def keeps_history(db: Any, space_row: int) -> bool:
    """Tell whether a space's covered history stays on this node; it does unless somebody said otherwise."""
    (keeps,) = db.execute("SELECT keeps_history FROM spaces WHERE id = ?", (space_row,)).fetchone()
    return bool(keeps)


def set_keeps_history(db: Any, space_row: int, keeps: bool) -> None:
    """Say whether a space's covered history stays."""
    db.execute("UPDATE spaces SET keeps_history = ? WHERE id = ?", (keeps, space_row))
