"""Commands for travelling light, and for the kits that bring a group back: who holds what, leaving, who keeps a kit."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

from identity.errors import Refused
from identity.rescue import RescueCode
from node.copies import kits, travelling
from node.copies.backup import kit_content
from node.couriers.couriers import KnownCourier
from node.desk.arguments import flag_of, needed_text_of
from node.links.peers import Peer

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.door.front import Front
    from node.hub import Hub
    from node.links.network import Network

Json = Any
_SYNC_S = 20.0
_KIT_S = 10.0
_FAREWELL_S = 3.0
_ANSWER_S = 0.2


async def check(desk: Desk, args: dict[str, Any]) -> Json:
    """Whether two others hold everything that is here, by what they acknowledged."""
    found: travelling.Readiness = await desk.hub.run(travelling.readiness, desk.hub)
    return _told(found)


async def leave(desk: Desk, args: dict[str, Any]) -> Json:
    """Send the last changes, see that others hold everything and a kit, then remove this home and its keys."""
    hub = desk.hub
    if not flag_of(args, "confirm"):
        raise Refused("travel-not-confirmed")
    anyway = flag_of(args, "anyway")
    async with desk.on_network() as network:
        await desk.call("sync", {"wait": _SYNC_S})
        await hub.run(_ask_all, hub)
        kept = await _with_kit(hub, network)
        found: travelling.Readiness = await hub.run(travelling.readiness, hub)
        if not anyway and not found.is_ready:
            raise Refused("travel-not-ready", count=found.missing, records=found.only_here)
        if not anyway and not kept:
            raise Refused("travel-no-kit")
        codes = await hub.run(_codes, hub)
        await travelling.give_up_here(hub)
        await _said(network)
    hub.home.is_left = True
    if desk.front is not None:
        desk.afterwards.add(asyncio.create_task(_close(desk.front)))
    return {**_told(found), "left": True, "kits": [one for one in codes if one["kept"]]}


async def kit_list(desk: Desk, args: dict[str, Any]) -> Json:
    """Who keeps what brings this group back, whether it is fresh, and the code under which to ask for it."""
    return await desk.hub.run(_codes, desk.hub)


async def kit_keep(desk: Desk, args: dict[str, Any]) -> Json:
    """Have a peer keep what brings this group back with its recovery words; it can't read it."""
    hub = desk.hub
    peer = await hub.run(_keeper, hub, needed_text_of(args, "peer"))
    if isinstance(peer, KnownCourier):
        await hub.run(kits.keep_at, hub.replica.db, peer.group, peer.device)
    elif not peer.is_confirmed:
        raise Refused("share-unconfirmed", peer=peer.name)
    else:
        for one in await hub.run(hub.devices.of, peer):
            await hub.run(kits.keep_at, hub.replica.db, one.group, one.device)
    async with desk.on_network() as network:
        await _with_kit(hub, network)
    codes = await hub.run(_codes, hub)
    asked = [one for one in codes if one["group"] == peer.group.hex()]
    return {"peer": peer.group.hex(), "name": peer.name, "kits": asked}


async def kit_stop(desk: Desk, args: dict[str, Any]) -> Json:
    """Send a peer no further kits."""
    hub = desk.hub
    peer = await hub.run(_keeper, hub, needed_text_of(args, "peer"))
    if not await hub.run(kits.keep_no_longer, hub.replica.db, peer.group):
        raise Refused("kit-not-kept-there", name=peer.name)
    return {"peer": peer.group.hex(), "name": peer.name}


def _keeper(hub: Hub, text: str) -> Peer | KnownCourier:
    """Return the peer or the courier that ``text`` names."""
    with contextlib.suppress(Refused):
        return hub.couriers.find(hub.replica, text)
    return hub.peers.find(text)


async def _close(front: Front) -> None:
    """Close the home, which removes it, once the command was answered."""
    await asyncio.sleep(_ANSWER_S)
    await front.close()


async def _with_kit(hub: Hub, network: Network) -> bool:
    """Bring kits to all keepers in reach; return whether somebody has one that is fresh."""
    with hub.subscribe() as events:
        await network.kits.bring()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_KIT_S if network.kit_links() else 0):
                while not await hub.run(_is_kept, hub):
                    await events.get()
    return bool(await hub.run(_is_kept, hub))


async def _said(network: Network) -> None:
    """Wait a moment for those linked to hear that this device is gone."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_FAREWELL_S):
            for link in network.kit_links():
                while not (link.is_over or link.session.in_sync()):
                    link.changed.clear()
                    await link.changed.wait()


def _ask_all(hub: Hub) -> None:
    """Everybody whose numbers were compared is to keep a kit: who leaves needs one."""
    for peer in hub.peers.all():
        if peer.is_confirmed:
            for one in hub.devices.of(peer):
                kits.keep_at(hub.replica.db, one.group, one.device)


def _is_kept(hub: Hub) -> bool:
    content, known = kit_content(hub.replica, hub.home.identity), _devices(hub)
    return any(one.content == content and one.device in known for one in kits.keepers(hub.replica.db))


def _devices(hub: Hub) -> dict[bytes, Peer | KnownCourier]:
    """Return the devices that may keep a kit: those that were given up have none any more."""
    known: dict[bytes, Peer | KnownCourier] = {
        one.device: one for one in hub.couriers.known(hub.replica) if one.device
    }
    return known | {one.device: one for peer in hub.peers.all() for one in hub.devices.of(peer)}


def _codes(hub: Hub) -> list[Json]:
    content, known = kit_content(hub.replica, hub.home.identity), _devices(hub)
    rows = []
    for one in kits.keepers(hub.replica.db):
        peer = known.get(one.device)
        if peer is None:
            continue
        code = RescueCode(agree=peer.static, device=peer.device, addresses=peer.addresses[:8]).code
        rows.append(
            {
                "group": one.group.hex(),
                "name": peer.name,
                "device": one.device.hex(),
                "kept": one.kept_ms is not None,
                "fresh": one.content == content,
                "kept_ms": one.kept_ms,
                "code": code,
            }
        )
    return rows


def _told(found: travelling.Readiness) -> dict[str, Any]:
    return {
        "ready": found.is_ready,
        "holders": [{"group": group.hex(), "name": name, "all": all_} for group, name, all_ in found.holders],
        "missing": found.missing,
        "records_only_here": found.only_here,
    }


COMMANDS = {
    "travel check": check,
    "travel leave": leave,
    "kit list": kit_list,
    "kit keep": kit_keep,
    "kit stop": kit_stop,
}
