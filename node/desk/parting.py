"""Commands for parting with a group: what it holds and had to do, a pause, and the end of a pairing."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.space import SpaceState
from identity.errors import Refused
from node.desk import removal as desk_removal
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of, text_of
from node.desk.removal import pause
from node.desk.scope import Scope
from node.desk.waiting import views
from node.links.peers import Peer
from node.replica.briefs import title_of
from node.sharing import removing

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
FAREWELL_S = 5.0
_OPEN_PROMISES = ("offered", "accepted", "delivered", "contested")


async def space_preview(desk: Desk, args: dict[str, Any]) -> Json:
    """What a group holds of a space, and what it took on there: to be looked at before it is removed."""
    hub = desk.hub
    space = await hub.run(desk_space.find_space, hub, text_of(args, "space"))

    def told() -> Json:
        group = desk_space.find_group(hub, space, needed_text_of(args, "peer"))
        return _preview(hub, hub.replica.state(space), group)

    return await hub.run(told)


async def peer_pause(desk: Desk, args: dict[str, Any]) -> Json:
    """Exchange nothing with a peer until that is taken back; nobody else is told."""
    return await _pause(desk, args, is_paused=True)


async def peer_resume(desk: Desk, args: dict[str, Any]) -> Json:
    """Go on with a peer."""
    return await _pause(desk, args, is_paused=False)


async def peer_remove(desk: Desk, args: dict[str, Any]) -> Json:
    """End a pairing: the group is removed from all spaces where this group may decide that, then the pair is forgotten.

    A peer in reach is told first, unless it is ``urgent``. What it was given it keeps.
    """
    hub = desk.hub
    peer: Peer = await hub.run(hub.peers.find, needed_text_of(args, "peer"))
    is_urgent = flag_of(args, "urgent")
    if is_urgent:
        await pause(desk, peer.group)
    removed, asked, still = await _remove_everywhere(desk, peer.group)
    told = not is_urgent and await _tell(desk, peer.group, removed)
    await hub.run(hub.peers.remove, peer)
    hub.publish({"event": "peer", "id": peer.group.hex()})
    if desk.network is not None:
        await desk.network.refresh()
    names = await hub.run(
        lambda: {space: hub.replica.state(space).name for space in (*removed, *asked, *still)}
    )
    return {
        "peer": peer.group.hex(),
        "name": peer.name,
        "removed_from": [names[space] for space in removed],
        "asked_in": [names[space] for space in asked],
        "still_shared": [names[space] for space in (*asked, *still)],
        "told": told,
    }


async def _pause(desk: Desk, args: dict[str, Any], *, is_paused: bool) -> Json:
    hub = desk.hub
    peer: Peer = await hub.run(hub.peers.find, needed_text_of(args, "peer"))
    await pause(desk, peer.group, is_paused=is_paused)
    return {"peer": peer.group.hex(), "name": peer.name, "paused": is_paused}


async def _remove_everywhere(desk: Desk, group: bytes) -> tuple[list[bytes], list[bytes], list[bytes]]:
    """Remove a group wherever this one may; return where it was removed, where others have to agree, and the rest."""
    hub = desk.hub
    found: tuple[list[bytes], list[bytes], list[bytes]] = ([], [], [])
    for space in await hub.run(desk_space.seen_by, hub, group):
        try:
            done = await desk_removal.remove(desk, space, group)
        except Refused:
            found[2].append(space)
            continue
        found[0 if done["outcome"] == "removed" else 1].append(space)
    return found


async def _tell(desk: Desk, group: bytes, spaces: Sequence[bytes]) -> bool:
    """Let a peer in reach hear of its removals; return whether it acknowledged all of them."""
    hub = desk.hub
    if desk.network is None or not spaces or not desk.network.links_to(group):
        return False

    def waits() -> bool:
        return any(group in hub.windows.get(space, ()) for space in spaces)

    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(FAREWELL_S):
            while waits() and (links := desk.network.links_to(group)):
                links[0].changed.clear()
                await links[0].changed.wait()
    return not waits()


# In the store's thread


def _preview(hub: Hub, state: SpaceState, group: bytes) -> Json:
    member = state.members()[group]
    scope = Scope(spaces=frozenset((state.id,)), rows=(hub.replica.ledger.space_rows[state.id],))
    counts = hub.replica.db.execute(
        f"SELECT kind, count(*) FROM records WHERE part_of IS NULL{scope.where()} GROUP BY kind"  # noqa: S608
    ).fetchall()
    folded, invited = state.roster_of(group), state.records.get(member.standing)
    body = invited.body if invited is not None else None
    roles = list(_roles(hub, scope, group.hex()))
    return {
        "space": state.id.hex(),
        "group": group.hex(),
        "name": desk_space.name_in(hub, state.id, group),
        "role": member.role.name.lower(),
        "records": sum(count for _, count in counts),
        "kinds": [{"kind": kind, "count": count} for kind, count in sorted(counts)],
        "roles": [{"record": one["record"], "title": one["title"]} for one in roles if one["now"]],
        "turns": [one for one in roles if one["turns"]],
        "promises": list(_promises(hub, scope, group.hex())),
        "devices": len(folded.devices) if folded is not None else 0,
        "since_ms": body.claimed_ms if isinstance(body, acts.Control) else None,
        "may_remove": _may_remove(hub, state, group),
    }


def _may_remove(hub: Hub, state: SpaceState, group: bytes) -> str:
    """Return what asking for a removal would do: ``removed``, ``request`` or ``no``."""
    return removing.foretold(state, acts.Remove(group, (), None, ()), hub.home.identity.group)


def _roles(hub: Hub, scope: Scope, group: str) -> Iterator[Json]:
    """Yield the roles that go round in which a group has a period now (``now``) or later (``turns``)."""
    for view in views(hub, scope, "kind = 'role' AND state != 'ended'"):
        turn = view["blocks"].get("turn") or {}
        held = [one for one in turn.get("periods", ()) if one["holder"] == group]
        now = any(one["number"] == turn.get("now") for one in held)
        later = [one["on"] for one in held if one["number"] != turn.get("now") and not one["taken"]]
        if now or later:
            yield {"record": view["id"], "title": title_of(view), "now": now, "turns": later}


def _promises(hub: Hub, scope: Scope, group: str) -> Iterator[Json]:
    for view in views(hub, scope, "kind = 'pledge'"):
        if view["author"]["group"] == group and view["state"] in _OPEN_PROMISES:
            yield {"record": view["id"], "title": title_of(view), "state": view["state"]}


COMMANDS = {
    "space preview": space_preview,
    "peer pause": peer_pause,
    "peer resume": peer_resume,
    "peer remove": peer_remove,
}
