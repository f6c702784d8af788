"""Commands about couriers: pairing with one, letting it carry a space, what it holds, and what it was told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.couriers import couriers_of
from crdt.membership import Role
from crdt.moments import instant_text
from crdt.space import SpaceState
from identity.errors import Refused
from identity.limits import ADDRESSES_MAX
from identity.pairing import is_name
from node.clock import draw
from node.couriers import gates
from node.couriers.courier_pairing import pair_courier
from node.couriers.couriers import KnownCourier
from node.desk.arguments import needed_text_of
from sync.gate import content_hash

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
SECRET_BYTES = 32


async def pair(desk: Desk, code: str, label: str) -> Json:
    """Accept the code of a courier."""
    if label and not is_name(label):
        raise Refused("peer-name-broken")
    async with desk.on_network() as network:
        courier = await pair_courier(network, code, label)
    desk.hub.publish({"event": "courier", "id": courier.group.hex()})
    return {
        "peer": courier.group.hex(),
        "name": courier.name,
        "check": None,
        "confirmed": True,
        "last_met": None,
        "addresses": list(courier.addresses),
        "linked": False,
        "waiting": False,
        "courier": True,
    }


async def courier_list(desk: Desk, args: dict[str, Any]) -> Json:
    """The couriers of this group's spaces, what each holds, and whether it was told who may come."""
    hub = desk.hub
    linked = set(desk.network.couriers.links) if desk.network is not None else set()

    def told() -> Json:
        return [_courier(hub, one, linked) for one in hub.couriers.known(hub.replica)]

    return await hub.run(told)


async def courier_label(desk: Desk, args: dict[str, Any]) -> Json:
    """Call a courier by another name, here alone."""
    hub, label = desk.hub, needed_text_of(args, "text")
    if not is_name(label):
        raise Refused("peer-name-broken")

    def labelled() -> KnownCourier:
        courier = hub.couriers.find(hub.replica, needed_text_of(args, "courier"))
        hub.couriers.set_label(courier, label)
        return courier

    courier = await hub.run(labelled)
    if desk.network is not None:
        await desk.network.couriers.refresh()
    return {"group": courier.group.hex(), "label": label}


async def share(desk: Desk, space: bytes, text: str) -> None:
    """Let a courier carry a space: it is invited without keys, and the space tells all members where it is."""
    hub = desk.hub
    courier: KnownCourier = await hub.run(_find, hub, text)
    wanted = await hub.run(_acts_to_share, hub, space, courier)
    for act in wanted:
        await hub.append_control(space, act)
    if desk.network is not None:
        await desk.network.couriers.refresh()
        desk.network.couriers.hurry()


async def remove(desk: Desk, space: bytes, text: str) -> Json:
    """Let a courier carry a space no longer: it is told to delete what it holds of it."""
    hub = desk.hub
    courier: KnownCourier = await hub.run(hub.couriers.find, hub.replica, text)
    act = await hub.run(_act_to_remove, hub, space, courier)
    await hub.append_control(space, act)
    if desk.network is not None:
        await desk.network.couriers.refresh()
    return {
        "space": space.hex(),
        "group": courier.group.hex(),
        "outcome": "removed",
        "could_sign": [],
        "cut_logs": 0,
    }


async def move(desk: Desk, text: str, address: str) -> Json:
    """Say where a courier can be called now, to all members of the spaces in which this group may say so."""
    hub = desk.hub
    courier: KnownCourier = await hub.run(hub.couriers.find, hub.replica, text)
    addresses = tuple(dict.fromkeys((address, *courier.addresses)))[:ADDRESSES_MAX]
    for space, act in await hub.run(_acts_to_move, hub, courier, addresses):
        await hub.append_control(space, act)
    await hub.run(hub.couriers.set_addresses, courier, addresses)
    if desk.network is not None:
        await desk.network.couriers.refresh()
        desk.network.couriers.hurry()
    hub.publish({"event": "courier", "id": courier.group.hex()})
    return {"peer": courier.group.hex(), "name": courier.name, "addresses": list(addresses)}


def is_courier(hub: Hub, text: str) -> bool:
    """Return whether ``text`` names a courier; in the store's thread."""
    try:
        hub.couriers.find(hub.replica, text)
    except Refused:
        return False
    return True


def _find(hub: Hub, text: str) -> KnownCourier:
    """Return the courier that ``text`` names; an ordinary peer is none."""
    try:
        return hub.couriers.find(hub.replica, text)
    except Refused as unknown:
        try:
            peer = hub.peers.find(text)
        except Refused:
            raise unknown from None
        raise Refused("share-not-a-courier", peer=peer.name) from None


def _acts_to_share(hub: Hub, space: bytes, courier: KnownCourier) -> list[acts.Act]:
    state = hub.replica.state(space)
    if state.sort is acts.SpaceSort.PAIR:
        raise Refused("space-not-to-share")
    if state.role(hub.home.identity.group) is not Role.STEWARD:
        raise Refused("share-not-steward")
    if space in courier.spaces:
        return []
    if not courier.owner_secret:
        raise Refused("courier-not-ours", courier=courier.name)
    at = acts.CourierAt(courier.group, courier.device, courier.addresses[:ADDRESSES_MAX], draw(SECRET_BYTES))
    if state.role(courier.group) is not None:
        return [at]
    return [hub.replica.invitation_act(space, courier.group, courier.acts, int(Role.COURIER)), at]


def _acts_to_move(
    hub: Hub, courier: KnownCourier, addresses: tuple[str, ...]
) -> list[tuple[bytes, acts.CourierAt]]:
    found = []
    for space in courier.spaces:
        state = hub.replica.state(space)
        if not gates.may_keep(state, hub.home.identity.group):
            continue
        told = next(one for one in couriers_of(state) if one.group == courier.group)
        found.append((space, acts.CourierAt(courier.group, courier.device, addresses, told.secret)))
    return found


def _act_to_remove(hub: Hub, space: bytes, courier: KnownCourier) -> acts.Remove:
    state = hub.replica.state(space)
    own, theirs = (state.members().get(group) for group in (hub.home.identity.group, courier.group))
    if theirs is None:
        raise Refused("courier-not-there", courier=courier.name)
    if own is None or own.role is not Role.STEWARD or own.rank >= theirs.rank:
        raise Refused("share-not-steward")
    return acts.Remove(courier.group, (), None, ())


def _courier(hub: Hub, courier: KnownCourier, linked: set[bytes]) -> dict[str, Any]:
    told = hub.couriers.gates(courier.group)
    spaces = [_carried(hub, courier, space, told) for space in courier.spaces]
    missing = hub.peers.missing_in(courier.group, courier.spaces) if courier.spaces else None
    return {
        "group": courier.group.hex(),
        "label": courier.label,
        "name": courier.name,
        "addresses": list(courier.addresses),
        "spaces": spaces,
        "reachable": courier.group in linked,
        "last_met": instant_text(courier.met_ms) if courier.met_ms else None,
        "last_met_ms": courier.met_ms,
        "holds_all": missing is not None and missing.count == 0,
        "entries_to_send": missing.count if missing is not None else 0,
        "gate_version": max((told[space].version for space in courier.spaces if space in told), default=0),
        "told": all(one["told"] for one in spaces),
        "full": any(one["full"] for one in spaces),
        "ours": bool(courier.owner_secret),
    }


def _carried(hub: Hub, courier: KnownCourier, space: bytes, told: Any) -> dict[str, Any]:
    state: SpaceState = hub.replica.state(space)
    wanted, said = gates.statement(state, courier.group), told.get(space)
    is_told = wanted is not None and said is not None and said.content == content_hash(wanted)
    return {
        "space": space.hex(),
        "name": state.name,
        "told": is_told,
        "full": said is not None and said.version > 0 and said.room == 0,
        "gate_version": said.version if said is not None else 0,
    }


COMMANDS = {
    "courier list": courier_list,
    "courier label": courier_label,
}
