"""Commands that end sharing: removing, asking others to agree, taking that back, new keys, going on with a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.membership import Request, Role
from crdt.space import SpaceState
from identity.errors import Refused
from node.desk import couriers as desk_couriers
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of, text_of
from node.replica.outcome import Outcome
from node.sharing import removing
from node.sharing.keying import rotate
from node.sharing.removing import Done

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any


async def space_remove(desk: Desk, args: dict[str, Any]) -> Json:
    """Remove a group from a space, or ask others to agree; ``urgent``: exchange nothing with it from this moment on."""
    hub = desk.hub
    space: bytes = await hub.run(desk_space.find_space, hub, text_of(args, "space"))
    named = needed_text_of(args, "peer")
    if await hub.run(_is_courier, hub, space, named):
        told = await desk_couriers.remove(desk, space, named)
        name = await hub.run(lambda: hub.replica.state(space).name)
        return {"name": name, "group_name": named, "request": None, **told}
    group: bytes = await hub.run(_member_to_remove, hub, space, named)
    if flag_of(args, "urgent"):
        await pause(desk, group)
    return await remove(desk, space, group)


async def remove(desk: Desk, space: bytes, group: bytes) -> Json:
    """Remove a group from a space, or ask others to agree; tell which."""
    hub = desk.hub
    await desk_space.accept_offer(desk, space)
    done: Done = await hub.run(
        lambda: removing.remove(hub.replica, space, group, hub.home.clock.now()),
    )
    await hub.settle(done.outcome)
    return await hub.run(done_json, hub, space, group, done)


async def space_requests(desk: Desk, args: dict[str, Any]) -> Json:
    """What others asked for in a space and what this group may agree to."""
    hub = desk.hub
    space = await hub.run(desk_space.find_space, hub, text_of(args, "space"))
    return await hub.run(lambda: requests_json(hub, hub.replica.state(space)))


async def space_confirm(desk: Desk, args: dict[str, Any]) -> Json:
    """Agree to a request."""
    hub = desk.hub
    space: bytes = await hub.run(desk_space.find_space, hub, text_of(args, "space"))
    await desk_space.accept_offer(desk, space)
    wanted = needed_text_of(args, "request")

    def confirmed() -> tuple[Request, Done]:
        state = hub.replica.state(space)
        request = _find_request(state, wanted)
        if not removing.may_confirm(state, request, hub.home.identity.group):
            raise Refused("request-not-yours-to-confirm")
        return request, removing.confirm(hub.replica, space, request, hub.home.clock.now())

    request, done = await hub.run(confirmed)
    await hub.settle(done.outcome)
    return await hub.run(done_json, hub, space, request.target, done)


async def space_withdraw(desk: Desk, args: dict[str, Any]) -> Json:
    """Take back what this group asked for."""
    hub = desk.hub
    space: bytes = await hub.run(desk_space.find_space, hub, text_of(args, "space"))
    wanted = needed_text_of(args, "request")

    def withdrawn() -> tuple[Request, Outcome]:
        request = _find_request(hub.replica.state(space), wanted)
        if request.by != hub.home.identity.group:
            raise Refused("request-not-yours")
        act = acts.Withdraw(request.act)
        return request, hub.replica.append_control(space, act, hub.home.clock.now())[1]

    request, outcome = await hub.run(withdrawn)
    await hub.settle(outcome)
    return {"space": space.hex(), "request": request.act.hex()}


async def space_rotate(desk: Desk, args: dict[str, Any]) -> Json:
    """Seal what is written from now on under new keys, for the devices of those who may read it now."""
    hub = desk.hub
    space: bytes = await hub.run(desk_space.find_space, hub, text_of(args, "space"))
    await hub.run(check_rotating, hub, space)
    await rotate(hub, space)
    return await hub.run(desk_space.space_json, hub, space)


async def pause(desk: Desk, group: bytes, *, is_paused: bool = True) -> bool:
    """Exchange nothing with a peer from now on, or again; return whether the group is a peer."""
    hub = desk.hub
    peer = await hub.run(hub.peers.by_group, group)
    if peer is None:
        return False
    await hub.run(hub.peers.pause, peer, is_paused)
    hub.publish({"event": "peer", "id": group.hex()})
    if desk.network is not None:
        await desk.network.refresh()
        if not is_paused:
            desk.network.hurry(group)
    return True


def check_rotating(hub: Hub, space: bytes) -> None:
    """Raise Refused unless this group may mint keys for a space."""
    state = hub.replica.state(space)
    if (state.role(hub.home.identity.group) or Role.COURIER) < Role.CONTRIBUTOR:
        raise Refused("rotate-not-writer")


def done_json(hub: Hub, space: bytes, group: bytes, done: Done) -> Json:
    """Return what became of a removal or a change of role."""
    return {
        "space": space.hex(),
        "name": hub.replica.state(space).name,
        "group": group.hex(),
        "group_name": desk_space.name_in(hub, space, group),
        "outcome": "removed" if done.takes_effect else "request",
        "request": None if done.takes_effect else done.act.hex(),
        "could_sign": [
            {"group": one.hex(), "name": desk_space.name_in(hub, space, one)} for one in done.could_sign
        ],
        "cut_logs": done.cut_logs,
    }


def requests_json(hub: Hub, state: SpaceState) -> list[Json]:
    """Return the open requests of a space."""
    return [_request_json(hub, state, request) for request in state.membership().requests]


def _request_json(hub: Hub, state: SpaceState, request: Request) -> Json:
    own, act = hub.home.identity.group, removing.change_of(state, request)
    is_removal = isinstance(act, acts.Remove)

    def named(group: bytes) -> str:
        return desk_space.name_in(hub, state.id, group)

    return {
        "request": request.act.hex(),
        "act": "remove" if is_removal else "role",
        "by": request.by.hex(),
        "by_name": named(request.by),
        "target": request.target.hex(),
        "target_name": named(request.target),
        "role": None if isinstance(act, acts.Remove) else Role(act.role).name.lower(),
        "backers": [named(group) for group in request.backers],
        "could_sign": [named(group) for group in request.could_sign],
        "may_i": removing.may_confirm(state, request, own),
        "mine": request.by == own,
    }


def _find_request(state: SpaceState, text: str) -> Request:
    wanted = text.strip().lower()
    found = [one for one in state.membership().requests if one.act.hex().startswith(wanted)]
    if len(found) != 1:
        raise Refused("request-unknown")
    return found[0]


def _is_courier(hub: Hub, space: bytes, text: str) -> bool:
    """Return whether ``text`` names a courier, and no other member of a space."""
    try:
        group = desk_space.find_group(hub, space, text)
    except Refused:
        return desk_couriers.is_courier(hub, text)
    return hub.replica.state(space).role(group) is Role.COURIER and desk_couriers.is_courier(hub, text)


def _member_to_remove(hub: Hub, space: bytes, text: str) -> bytes:
    state = hub.replica.state(space)
    if state.sort is not acts.SpaceSort.SHARED:
        raise Refused("space-not-to-share")
    group = desk_space.find_group(hub, space, text)
    if group == hub.home.identity.group:
        raise Refused("remove-yourself")
    return group


COMMANDS = {
    "space remove": space_remove,
    "space requests": space_requests,
    "space confirm": space_confirm,
    "space withdraw": space_withdraw,
    "space rotate": space_rotate,
}
