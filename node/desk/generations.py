"""Commands about checkpoints: making one, listing them, letting go of the history that one covers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.generations import Standing, generations
from identity.errors import Refused
from node.desk import space as desk_space
from node.desk.arguments import needed_text_of, text_of
from node.desk.reading import named, names_of
from node.generations import compacting
from node.generations.choosing import awaited
from node.replica.contents import Found

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any


async def checkpoint(desk: Desk, args: dict[str, Any]) -> Json:
    """Let a space begin anew from what it holds, once a device of another group has checked that."""
    hub = desk.hub
    space = await hub.run(desk_space.find_space, hub, needed_text_of(args, "space"))
    made = await hub.checkpoints.make(space)

    def told() -> Json:
        one = next(one for one in generations(hub.replica.state(space)) if one.hash == made.generation)
        return {
            "generation": made.generation.hex(),
            "records": made.records,
            "entries_below": made.entries,
            "bytes": made.size,
            "confirmed": one.counts,
            "by": _confirmed_by(hub, one),
        }

    return await hub.run(told)


async def checkpoints(desk: Desk, args: dict[str, Any]) -> Json:
    """The checkpoints of a space, latest first."""
    hub = desk.hub
    space = await hub.run(desk_space.find_space, hub, needed_text_of(args, "space"))

    def told() -> Json:
        found = generations(hub.replica.state(space))
        return [_told(hub, space, one) for one in reversed(found)]

    return await hub.run(told)


async def compact(desk: Desk, args: dict[str, Any]) -> Json:
    """Make the home smaller; with ``drop_history`` without the entries that checkpoints cover."""
    hub, wanted = desk.hub, text_of(args, "space")
    space = await hub.run(desk_space.find_space, hub, wanted) if wanted else None
    drop = bool(args.get("drop_history"))
    if drop and space is not None:
        await hub.run(_check_droppable, hub, space)
    done = await compacting.compact(hub, space, drop=drop)
    return {"bytes_before": done.before, "bytes_after": done.after, "entries_dropped": done.entries}


async def history(desk: Desk, args: dict[str, Any]) -> Json:
    """Whether this node keeps a space's history once a checkpoint covers it; ``keep`` says yes or no."""
    hub, keep = desk.hub, text_of(args, "keep")
    space = await hub.run(desk_space.find_space, hub, needed_text_of(args, "space"))
    if keep not in ("", "yes", "no"):
        raise Refused("generation-keep-broken", keep=keep[:20])

    def told() -> Json:
        row = hub.replica.ledger.space_rows[space]
        if keep:
            with hub.replica.transaction():
                compacting.set_keeps_history(hub.replica.db, row, keep == "yes")
        return {"space": space.hex(), "keep_history": compacting.keeps_history(hub.replica.db, row)}

    found = await hub.run(told)
    if keep == "no":
        await hub.checkpoints.tidy(space)
    return found


def _told(hub: Hub, space: bytes, one: Standing) -> Json:
    ledger, body = hub.replica.ledger, one.record.body
    row = ledger.logs.get((space, one.act.log))
    (size,) = hub.replica.db.execute(
        "SELECT coalesce(sum(size), 0) FROM entries WHERE log = ?", (row.row if row else 0,)
    ).fetchone()
    assert isinstance(body, acts.Control)
    return {
        "generation": one.hash.hex(),
        "reason": one.act.reason.name.lower().replace("_", "-"),
        "by": named(names_of(hub), one.record.author.group),
        "at_ms": body.claimed_ms,
        "confirmed": one.counts,
        "entries_below": sum(floor.seq for floor in one.act.floors),
        "bytes": size,
        "in_use": hub.replica.projection.contents.found(one.hash) is Found.ADOPTED,
    }


def _confirmed_by(hub: Hub, one: Standing) -> list[str]:
    names = names_of(hub)
    return sorted({named(names, record.author.group) for record in one.confirmed})


def _check_droppable(hub: Hub, space: bytes) -> None:
    """Raise Refused where nothing may be dropped: a checkpoint has to count, and be in use here."""
    newest = hub.replica.generation(space)
    if newest is None:
        waits = any(not one.counts for one in generations(hub.replica.state(space)))
        raise Refused("generation-still-waiting" if waits else "generation-missing")
    if hub.replica.projection.contents.found(newest.hash) is not Found.ADOPTED:
        raise Refused("generation-still-waiting")
    groups = set(awaited(hub.replica, space))
    if groups:
        names = names_of(hub)
        told = sorted(named(names, group) for group in groups)
        raise Refused("generation-not-known-yet", groups=", ".join(told))


COMMANDS = {
    "space checkpoint": checkpoint,
    "space generations": checkpoints,
    "space history": history,
    "compact": compact,
}
